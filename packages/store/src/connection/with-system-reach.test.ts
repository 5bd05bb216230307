import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Scope, Tx } from '../store.js';
import { describeStore } from '../testing/describe-store.js';
import { withSystemReach } from './with-system-reach.js';

const asUnit: Scope = { jurisdictionId: '210000', userId: null, reach: { kind: 'unit', unitId: '210000/水利厅' } };

const standing = async ({ db }: Tx): Promise<unknown> =>
  (await sql`select current_user as role, current_setting('luoshi.reach') as reach, current_setting('luoshi.unit') as unit`.execute(db))
    .rows[0];

const own = { role: 'luoshi_app', reach: 'unit', unit: '210000/水利厅' };

describeStore((store) => {
  it('widens the rights for the work alone, and gives them back', async () => {
    const seen = await store().write(asUnit, async (tx) => [await standing(tx), await withSystemReach(tx, standing), await standing(tx)]);
    expect(seen).toEqual([own, { role: 'luoshi_system', reach: 'system', unit: '' }, own]);
  });

  it('keeps nothing of the transaction when the work throws', async () => {
    const addCity = ({ db }: Tx) => sql`insert into jurisdiction values ('210100', '沈阳市', now())`.execute(db);
    const failing = store().write(asUnit, (tx) =>
      withSystemReach(tx, async (wide) => {
        await addCity(wide).catch(() => undefined);
        throw new Error('the work failed');
      }),
    );
    await expect(failing).rejects.toThrow('the work failed');
    expect(await store().read(asUnit, standing)).toEqual(own);
  });
});
