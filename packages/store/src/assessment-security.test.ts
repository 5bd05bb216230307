import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Scope } from './store.js';
import { asAll, describeStore, scopeOf } from './testing/describe-store.js';
import { addSmallLedger, grain, water } from './testing/small-ledger.js';

const asWater = scopeOf({ kind: 'unit', unitId: water });
const id = (end: string) => `01900000-0000-7000-8000-0000000000${end}`;

// The line below the permission: a unit reads its own sheet once frozen, the ranking once public, and nobody rewrites what was frozen.
describeStore((store) => {
  const run = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const seen = (scope: Scope, table: string): Promise<number> =>
    store().read(scope, async ({ db }) => (await sql.raw(`select 1 from ${table}`).execute(db)).rows.length);
  const move = (state: string) => run(asAll, `update assessment set state = '${state}' where assessment_id = '${id('c1')}'`);

  beforeAll(async () => {
    await addSmallLedger(store());
    const planId = (
      await store().read(asAll, async ({ db }) => (await sql<{ id: string }>`select plan_id as id from plan`.execute(db)).rows[0])
    )?.id;
    const score = (unit: string) => `insert into assessment_score values ('210000', '${id('c1')}', '${unit}', 'a', 90.50, 90.50, null)`;
    const sheet = (unit: string) => `insert into assessment_sheet values ('210000', '${id('c1')}', '${unit}', '{}', '{}')`;
    const appeal = (end: string, unit: string) =>
      `insert into appeal values ('210000', '${id(end)}', '${id('c1')}', '${unit}', 'late', -1, 'applied', 1, '说明', '2024-05-01', '2024-04-01T00:00:00Z',
        null, null, null, null, null)`;
    for (const statement of [
      `insert into assessment values ('210000', '${id('c1')}', '${planId}', '2024-Q1', 'scored', 1, '{}', null, null, '[]', '2024-04-01T00:00:00Z', null, null)`,
      ...[water, grain].flatMap((unit) => [score(unit), sheet(unit)]),
      ...[appeal('d1', water), appeal('d2', grain)],
    ])
      await run(asAll, statement);
  });

  it('shows a unit nothing that is not frozen, then its own sheet, then the ranking; never another’s sheet or appeal', async () => {
    const shown = async () => [
      await seen(asWater, 'assessment'),
      await seen(asWater, 'assessment_score'),
      await seen(asWater, 'assessment_sheet'),
    ];
    expect(await shown()).toEqual([0, 0, 0]);
    await move('frozen');
    expect(await shown()).toEqual([1, 1, 1]);
    await move('publicity');
    expect(await shown()).toEqual([1, 2, 1]);
    expect([await seen(asAll, 'appeal'), await seen(asWater, 'appeal')]).toEqual([2, 1]);
  });

  it('lets a unit say more in its own appeal and decide nothing', async () => {
    expect(await run(asWater, `update appeal set statement = '补充' where appeal_id = '${id('d1')}'`)).toBe(1);
    expect(await run(asWater, `update appeal set statement = '补充' where appeal_id = '${id('d2')}'`)).toBe(0);
    const refused = { code: '42501' };
    await expect(run(asWater, `update appeal set state = 'raised' where appeal_id = '${id('d1')}'`)).rejects.toMatchObject(refused);
    await expect(run(asWater, `update appeal set due_on = '2030-01-01' where appeal_id = '${id('d1')}'`)).rejects.toMatchObject(refused);
    expect(await run(asWater, `update assessment_score set corrected = 100`)).toBe(0);
  });

  it('keeps what was frozen, and a decision below the line is none', async () => {
    const refused = { code: '42501' };
    await expect(run(asAll, `update assessment_score set points = 100`)).rejects.toMatchObject(refused);
    await expect(run(asAll, `update assessment_sheet set score = '{"points":"100"}'`)).rejects.toMatchObject(refused);
    await expect(run(asAll, `update assessment set scheme = '{"full":"1"}'`)).rejects.toMatchObject(refused);
    await expect(run(asAll, `delete from assessment_score`)).rejects.toMatchObject(refused);
    expect(await run(asAll, `update assessment_score set corrected = 91 where unit_id = '${water}'`)).toBe(1);
    await expect(
      run(asAll, `update appeal set state = 'raised', decided_points = -2 where appeal_id = '${id('d1')}'`),
    ).rejects.toMatchObject({
      code: '23514',
    });
  });
});
