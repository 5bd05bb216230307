import { expect, it } from 'vitest';
import { addJurisdiction } from './queries/ledger/add-jurisdiction.js';
import { readIsSample } from './queries/ledger/read-is-sample.js';
import { asOwner } from './testing/as-owner.js';
import { asAll, asSystem, describeStore, scopeOf } from './testing/describe-store.js';

const sample = scopeOf({ kind: 'system' }, '320000');

describeStore((store) => {
  it('a ledger is no sample unless it began as one', async () => {
    await store().write(sample, (tx) => addJurisdiction(tx, { name: '江苏省', createdAt: new Date(0), isSample: true }));
    expect(await store().read(sample, readIsSample)).toBe(true);
    expect(await store().read(asSystem, readIsSample)).toBe(false);
    expect(await store().read(asAll, readIsSample)).toBe(false);
  });

  it('a sample stays one, for the owner of the tables too, and no other ledger becomes one', async () => {
    for (const mark of [false, true])
      await expect(asOwner(store(), `update jurisdiction set is_sample = ${mark}`)).rejects.toMatchObject({ code: '42501' });
    expect(await store().read(sample, readIsSample)).toBe(true);
  });
});
