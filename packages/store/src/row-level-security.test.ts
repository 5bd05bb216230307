import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from './store.js';
import { asOwner } from './testing/as-owner.js';
import { asAll, asSystem, describeStore, otherJurisdiction, scopeOf } from './testing/describe-store.js';
import { addSmallLedger, grain, planId, taskOfGrain, taskOfWater, water } from './testing/small-ledger.js';

const asWater = scopeOf({ kind: 'unit', unitId: water });
const asNone = scopeOf({ kind: 'none' });
const refused = { code: '42501' };

const workTables = ['task', 'assignment', 'responsibility', 'target', 'ledger_row', 'unit_task'] as const;
const paperTables = ['plan', 'plan_document', 'plan_heading', 'plan_region', 'plan_order', 'plan_finding', 'erratum'] as const;
const registryTables = ['jurisdiction', 'unit', 'unit_name', 'collective', 'collective_member', 'official'] as const;

describeStore((store) => {
  beforeAll(async () => {
    await addSmallLedger(store());
    await addSmallLedger(store(), otherJurisdiction);
  });

  const rows = (scope: Scope, statement: string): Promise<readonly Record<string, unknown>[]> =>
    store().read(scope, async ({ db }) => (await sql.raw<Record<string, unknown>>(statement).execute(db)).rows);
  const write = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const count = async (scope: Scope, from: string): Promise<unknown> => (await rows(scope, `select count(*) as n from ${from}`))[0]?.['n'];

  describe('a unit', () => {
    it.each(workTables)('sees of %s what belongs to its tasks', async (table) => {
      const seen = await rows(asWater, `select distinct task_id from ${table}`);
      expect(seen).toEqual([{ task_id: taskOfWater }]);
    });

    it('gets at no other task by joining, searching, grouping or asking for it by name', async () => {
      expect(await rows(asWater, `select t.text from plan p join task t using (jurisdiction_id, plan_id)`)).toEqual([
        { text: '加快防洪工程建设' },
      ]);
      expect(await rows(asWater, `select text from ledger_row where search_text like '%粮食%'`)).toEqual([]);
      expect(await rows(asWater, `select text from task where task_id = '${taskOfGrain}'`)).toEqual([]);
      expect(await rows(asWater, `select lead_unit_pinyin, count(*) as n from ledger_row group by 1`)).toEqual([
        { lead_unit_pinyin: water, n: 1 },
      ]);
      expect(await rows(asWater, `select u.name from unit u join responsibility r using (jurisdiction_id, unit_id)`)).toEqual([
        { name: '省水利厅' },
      ]);
    });

    it('learns nothing from a function that looks at every row before the policy does', async () => {
      const spying = `select text from ledger_row where (case when text like '%粮食%' then 1 / (ord - ord) else 1 end) = 1`;
      expect(await rows(asWater, spying)).toEqual([{ text: '加快防洪工程建设' }]);
    });

    it.each(workTables)('changes nothing in %s, its own tasks included', async (table) => {
      expect(await write(asWater, `update ${table} set task_id = task_id`)).toBe(0);
      expect(await write(asWater, `delete from ${table}`)).toBe(0);
    });

    it('cannot make itself responsible', async () => {
      const own = `insert into responsibility (jurisdiction_id, unit_id, task_id, role, ord) values ('210000', '${water}', '${taskOfGrain}', 'lead', 0)`;
      await expect(write(asWater, own)).rejects.toMatchObject(refused);
      await expect(write(asWater, `insert into unit_task values ('210000', '${water}', '${taskOfGrain}')`)).rejects.toMatchObject(refused);
    });

    it('follows a responsibility that moves', async () => {
      await write(asAll, `update responsibility set unit_id = '${grain}' where task_id = '${taskOfWater}'`);
      expect(await count(asWater, 'task')).toBe(0);
      await write(asAll, `update responsibility set unit_id = '${water}' where task_id = '${taskOfWater}'`);
      expect(await rows(asWater, 'select task_id from task')).toEqual([{ task_id: taskOfWater }]);
      await write(asAll, `update responsibility set ord = 0`);
      expect(await count(asWater, 'task')).toBe(1);
      expect(await count(asAll, 'unit_task')).toBe(2);
    });

    it('reads the published plan', async () => {
      expect(await rows(asWater, 'select plan_id from plan')).toEqual([{ plan_id: planId }]);
    });
  });

  describe('who has no business with tasks', () => {
    it.each([...workTables, ...paperTables])('sees nothing of %s', async (table) => {
      expect(await count(asNone, table)).toBe(0);
    });

    it('sees the registry', async () => {
      expect(await count(asNone, 'unit')).toBe(2);
    });
  });

  describe('nobody but the product itself', () => {
    it.each([asAll, asWater, asNone])('reads a password or a session (%o)', async (scope) => {
      await expect(rows(scope, 'select password_hash from account')).rejects.toMatchObject(refused);
      await expect(rows(scope, 'select * from session')).rejects.toMatchObject(refused);
      await expect(write(scope, `update account set state = 'disabled'`)).rejects.toMatchObject(refused);
    });

    it.each([asAll, asWater, asNone])('yet colleagues have names (%o)', async (scope) => {
      expect(await rows(scope, 'select username from account')).toEqual([{ username: 'water' }]);
    });

    it('keeps accounts', async () => {
      expect(await rows(asSystem, 'select password_hash from account')).toEqual([{ password_hash: 'secret' }]);
    });
  });

  describe('another jurisdiction', () => {
    it.each([asAll, asSystem])('is never seen (%o)', async (scope) => {
      for (const table of [...registryTables, ...paperTables, ...workTables]) {
        expect(await count(scope, `${table} where jurisdiction_id <> '210000'`)).toBe(0);
      }
      expect(await count(scope, 'task')).toBe(3);
    });

    it.each([asAll, asSystem])('cannot be written to (%o)', async (scope) => {
      expect(await write(scope, `update task set text = '' where jurisdiction_id = '${otherJurisdiction}'`)).toBe(0);
      await expect(write(scope, `update task set jurisdiction_id = '${otherJurisdiction}'`)).rejects.toMatchObject(refused);
      const foreign = `insert into official values ('${otherJurisdiction}', 'o', '甲', 'jia')`;
      await expect(write(scope, foreign)).rejects.toMatchObject(refused);
    });

    it('of a unit of the same name keeps its tasks to itself', async () => {
      const seen = await rows(asWater, 'select jurisdiction_id from task');
      expect(seen).toEqual([{ jurisdiction_id: '210000' }]);
    });
  });

  it('shows nothing to a transaction that says nothing', async () => {
    const settings = ['jurisdiction', 'reach', 'unit', 'user'].map((name) => `select set_config('luoshi.${name}', '', true)`);
    for (const role of ['luoshi_app', 'luoshi_system']) {
      for (const table of [...registryTables, ...paperTables, ...workTables]) {
        const seen = await asOwner(store(), ...settings, `set local role ${role}`, `select count(*) as n from ${table}`);
        expect([table, seen]).toEqual([table, [{ n: 0 }]]);
      }
    }
  });

  it('lets a person not pass as the system by the setting alone', async () => {
    const seen = await asOwner(store(), `set local luoshi.reach = 'system'`, 'set local role luoshi_app', 'select count(*) as n from task');
    expect(seen).toEqual([{ n: 0 }]);
  });
});
