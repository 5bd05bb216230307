import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Scope } from './store.js';
import { asAll, asSystem, describeStore, scopeOf } from './testing/describe-store.js';
import { addSmallLedger, grain, taskOfGrain, taskOfWater, water } from './testing/small-ledger.js';

const asWater = scopeOf({ kind: 'unit', unitId: water });
const asGrain = scopeOf({ kind: 'unit', unitId: grain });
const asNone = scopeOf({ kind: 'none' });
const refused = { code: '42501' };
const at = `'2024-02-06T00:00:00Z'`;

const receiptOf = (taskId: string, unitId: string): string =>
  `insert into receipt values ('210000', '${taskId}', '${unitId}', 'co', 'issued', '13710', ${at}, null, '2024-02-07', null, null, '[]')`;
const measured = (kind: string, unitId: string): string =>
  `insert into progress_value values ('210000', gen_random_uuid(), '${taskOfWater}', '${unitId}', 'm', '${kind}', '2024-03-31', null, 1, null, '自报', null, null, ${at}, null)`;

// The line below the predicates: own share, the lead unit's partners, nothing sideways.
describeStore((store) => {
  const run = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const seen = (scope: Scope, select: string): Promise<readonly unknown[]> =>
    store().read(scope, async ({ db }) => (await sql.raw<{ x: unknown }>(select).execute(db)).rows.map(({ x }) => x));

  beforeAll(async () => {
    await addSmallLedger(store());
    await run(asAll, `insert into responsibility values ('210000', '${grain}', '${taskOfWater}', 'co', 0, null)`);
    await run(asAll, receiptOf(taskOfWater, water));
    await run(asAll, receiptOf(taskOfWater, grain));
    await run(asAll, receiptOf(taskOfGrain, grain));
  });

  it('shows a lead unit its partners’ shares, a co-unit its own alone, others nothing', async () => {
    expect((await seen(asWater, `select unit_id as x from receipt where task_id = '${taskOfWater}' order by 1`)).toSorted()).toEqual(
      [grain, water].toSorted(),
    );
    expect(await seen(asGrain, `select unit_id as x from receipt where task_id = '${taskOfWater}'`)).toEqual([grain]);
    expect(await seen(asWater, `select unit_id as x from receipt where task_id = '${taskOfGrain}'`)).toEqual([]);
    expect(await seen(asNone, 'select unit_id as x from receipt')).toEqual([]);
  });

  it('lets nobody sign for another', async () => {
    expect(await run(asGrain, `update receipt set state = 'signed' where task_id = '${taskOfWater}' and unit_id = '${water}'`)).toBe(0);
    expect(await run(asGrain, `update receipt set state = 'signed' where task_id = '${taskOfWater}' and unit_id = '${grain}'`)).toBe(1);
    await expect(run(asWater, receiptOf(taskOfGrain, '210000'))).rejects.toMatchObject(refused);
  });

  it('takes from a unit what it says of itself, not what was verified or published', async () => {
    expect(await run(asWater, measured('self', water))).toBe(1);
    await expect(run(asWater, measured('verified', water))).rejects.toMatchObject(refused);
    await expect(run(asWater, measured('published', water))).rejects.toMatchObject(refused);
    await run(asAll, `insert into publisher values ('210000', '${taskOfWater}', 'm', '${water}', '统计法', ${at}, null)`);
    expect(await run(asWater, measured('published', water))).toBe(1);
  });

  it('keeps values and what was handed in as they were, from everyone', async () => {
    for (const scope of [asWater, asAll, asSystem])
      await expect(run(scope, 'update progress_value set value = 2')).rejects.toMatchObject(refused);
    await expect(run(asAll, 'delete from progress_value')).rejects.toMatchObject(refused);
  });

  it('lets no unit write lights and sums', async () => {
    const sum = `insert into roll_up select '210000', plan_id, '2024', 'plan', '', 'red', 1, 0, 0 from plan limit 1`;
    await expect(run(asWater, sum)).rejects.toMatchObject(refused);
    expect(await run(asSystem, sum)).toBe(1);
    expect(await seen(asWater, 'select member as x from roll_up')).toEqual([]);
  });
});
