import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Scope } from './store.js';
import { asAll, describeStore, scopeOf } from './testing/describe-store.js';
import { addSmallLedger, grain, water } from './testing/small-ledger.js';

const asWater = scopeOf({ kind: 'unit', unitId: water });
const asGrain = scopeOf({ kind: 'unit', unitId: grain });
const issued = '01900000-0000-7000-8000-0000000000b1';
const draft = '01900000-0000-7000-8000-0000000000b2';

const paper = (id: string, state: 'draft' | 'issued'): string => {
  const fixed =
    state === 'issued'
      ? `'督函〔2024〕1号', '2024-03-04', '2024-03-04T00:00:00Z', null, null, '\\x01', 'hash'`
      : 'null, null, null, null, null, null, null';
  return `insert into paper values ('210000', '${id}', 'reminder', '${state}', 1, '{}', '${water}', '文件', '督函', '函', null, '正文', '[]', '[]',
    '督查室', '', null, ${fixed}, null, null, null, '2024-03-04T00:00:00Z', null)`;
};

// The line below the permission: a unit sees what was issued to it; nobody rewrites what was issued.
describeStore((store) => {
  const run = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const seen = (scope: Scope): Promise<number> =>
    store().read(scope, async ({ db }) => (await sql.raw('select 1 from paper').execute(db)).rows.length);

  beforeAll(async () => {
    await addSmallLedger(store());
    for (const statement of [paper(issued, 'issued'), paper(draft, 'draft')]) await run(asAll, statement);
  });

  it('shows a unit what was issued to it, no draft, and nothing of others', async () => {
    expect([await seen(asAll), await seen(asWater), await seen(asGrain)]).toEqual([2, 1, 0]);
    expect(await run(asWater, `update paper set title = '改' where paper_id = '${issued}'`)).toBe(0);
  });

  it('keeps an issued paper as it is, but for its withdrawal', async () => {
    const refused = { code: '42501' };
    await expect(run(asAll, `update paper set body = '改' where paper_id = '${issued}'`)).rejects.toMatchObject(refused);
    await expect(run(asAll, `delete from paper where paper_id = '${issued}'`)).rejects.toMatchObject(refused);
    expect(await run(asAll, `update paper set state = 'withdrawn', reason = '误' where paper_id = '${issued}'`)).toBe(1);
    expect(await run(asAll, `delete from paper where paper_id = '${draft}'`)).toBe(1);
  });
});
