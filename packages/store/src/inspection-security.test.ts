import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Scope } from './store.js';
import { asAll, asSystem, describeStore, scopeOf } from './testing/describe-store.js';
import { addSmallLedger, grain, water } from './testing/small-ledger.js';

const asWater = scopeOf({ kind: 'unit', unitId: water });
const asGrain = scopeOf({ kind: 'unit', unitId: grain });
const asNone = scopeOf({ kind: 'none' });
const refused = { code: '42501' };
const at = `'2024-03-04T00:00:00Z'`;
const told = '01900000-0000-7000-8000-0000000000a1';
const draft = '01900000-0000-7000-8000-0000000000a2';
const tables = ['inspection', 'inspection_unit', 'inspection_finding', 'inspection_conclusion', 'inspection_review'] as const;

const inspection = (id: string): string =>
  `insert into inspection values ('210000', '${id}', 'special', 'notified', 1, '督查', '事项', '{}', '{}', '{}', '2024-04-01', '2024-04-02',
    '{}', '[]', '[]', null, null, ${at}, null, null)`;
const visited = (id: string, unitId: string, noticed: string): string =>
  `insert into inspection_unit values ('210000', '${id}', '${unitId}', 1, ${noticed}, null, null)`;
const found = (unitId: string, shown: string): string =>
  `insert into inspection_finding values ('210000', '${told}', gen_random_uuid(), '${unitId}', 'owed', '事实', '', '整改', null, '', '', ${shown}, ${at},
    null, null, null, null)`;
const concluded = (unitId: string, fedBack: string): string =>
  `insert into inspection_conclusion values ('210000', '${told}', '${unitId}', '结论', ${at}, null, ${fedBack}, null, null, '')`;
const applied = (unitId: string, state: string): string =>
  `insert into inspection_review values ('210000', gen_random_uuid(), '${told}', '${unitId}', '${state}', '异议', '2024-05-01', null, '2024-05-31', null,
    '', null, null)`;

// The line below the predicates: an inspected unit sees and writes what is its own, once it was told.
describeStore((store) => {
  const run = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const count = (scope: Scope, table: string): Promise<number> =>
    store().read(scope, async ({ db }) => (await sql.raw(`select 1 from ${table}`).execute(db)).rows.length);

  beforeAll(async () => {
    await addSmallLedger(store());
    for (const statement of [
      inspection(told),
      inspection(draft),
      visited(told, water, at),
      visited(told, grain, at),
      visited(draft, water, 'null'),
    ])
      await run(asAll, statement);
    for (const statement of [found(water, at), found(water, 'null'), found(grain, at), concluded(water, at), concluded(grain, 'null')])
      await run(asAll, statement);
    await run(asAll, applied(grain, 'applied'));
    await run(
      asAll,
      `insert into inspection_clue values ('210000', gen_random_uuid(), '${told}', 'supervisory', 'due', null, null, null, ${at}, null)`,
    );
  });

  it('shows a unit what it was told of, what was fed back to it, and nothing of others', async () => {
    const seen = (scope: Scope) => Promise.all(tables.map((table) => count(scope, table)));
    expect(await seen(asWater)).toEqual([1, 1, 1, 1, 0]);
    expect(await seen(asGrain)).toEqual([1, 1, 1, 0, 1]);
    expect(await seen(asAll)).toEqual([2, 3, 3, 2, 1]);
    expect(await seen(asNone)).toEqual([0, 0, 0, 0, 0]);
    expect([await count(asWater, 'inspection_clue'), await count(asAll, 'inspection_clue')]).toEqual([0, 1]);
  });

  it('takes a unit’s signature and account, not another word of its finding or conclusion', async () => {
    expect(await run(asWater, `update inspection_finding set state = 'reported', account = '已整改'`)).toBe(1);
    await expect(run(asWater, `update inspection_finding set fact = '无'`)).rejects.toMatchObject(refused);
    await expect(run(asWater, `update inspection_finding set state = 'settled', check_note = '通过'`)).rejects.toMatchObject(refused);
    await expect(run(asWater, `update inspection_conclusion set text = '良好'`)).rejects.toMatchObject(refused);
    expect(await run(asWater, `update inspection set state = 'archived'`)).toBe(0);
  });

  it('takes an application only for a conclusion that was received, and no decision', async () => {
    await expect(run(asWater, applied(water, 'applied'))).rejects.toMatchObject(refused);
    expect(await run(asWater, `update inspection_conclusion set received_on = '2024-04-20'`)).toBe(1);
    await expect(run(asWater, applied(water, 'revoked'))).rejects.toMatchObject(refused);
    await expect(run(asWater, applied(grain, 'applied'))).rejects.toMatchObject(refused);
    expect(await run(asWater, applied(water, 'applied'))).toBe(1);
    await expect(run(asWater, `update inspection_review set state = 'upheld'`)).rejects.toMatchObject(refused);
    expect(await run(asWater, `update inspection_review set state = 'withdrawn'`)).toBe(1);
  });

  it('keeps rules that bound somebody as they were, from everyone', async () => {
    await run(asAll, `insert into inspection_rule values ('210000', '2024-06-01', '{}', ${at}, null)`);
    for (const scope of [asAll, asSystem])
      await expect(run(scope, `update inspection_rule set body = '[]'`)).rejects.toMatchObject(refused);
    await expect(run(asWater, `insert into inspection_rule values ('210000', '2024-07-01', '{}', ${at}, null)`)).rejects.toMatchObject(
      refused,
    );
  });
});
