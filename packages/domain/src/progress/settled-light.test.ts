import { expect, it } from 'vitest';
import { lightPeriod } from './light-period.js';
import { settledLight } from './settled-light.js';
import { shippedPacks } from './shipped-packs.js';

it('what was never promised is grey, what is closed out is done, what is ended is not judged: in every pack', () => {
  const period = lightPeriod('2024-03');
  if (period === null) throw new Error('no period');
  for (const pack of shippedPacks) {
    const faces = (['no-commitment', 'closed', 'stopped'] as const).map((settlement) => settledLight(pack, period, settlement));
    expect(faces.map(({ severity, share }) => [severity, share])).toEqual([
      ['no-data', null],
      ['done', 1],
      ['none', null],
    ]);
    expect(faces[0]?.color).toBe('grey');
  }
});
