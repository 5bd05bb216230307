import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openStore } from '../open-store.js';
import type { Tx } from '../store.js';
import { describeDatabases } from '../testing/describe-databases.js';
import { asAll, asSystem, describeStore } from '../testing/describe-store.js';

const addOfficial = ({ db }: Tx, id: string): Promise<unknown> =>
  db.insertInto('official').values({ jurisdiction_id: '210000', official_id: id, name: '甲', pinyin: 'jia' }).execute();

describeStore((store) => {
  const officials = (): Promise<number> =>
    store().read(asAll, async ({ db }) => (await db.selectFrom('official').select('official_id').execute()).length);

  it('never says that a write is kept when a statement in it failed and nobody minded', async () => {
    const careless = store().write(asAll, async (tx) => {
      await addOfficial(tx, 'o');
      await sql`select 1/0`.execute(tx.db).catch(() => undefined);
    });
    await expect(careless).rejects.toMatchObject({ name: 'DatabaseFault', code: '25P02' });
    expect(await officials()).toBe(0);
  });

  it('refuses a statement that comes after the end, so that it never runs under the rights of the next transaction', async () => {
    let kept: Tx | null = null;
    await store().write(asAll, async (tx) => {
      kept = tx;
    });
    const late = kept as Tx | null;
    if (late === null) throw new Error('no transaction was given');
    await expect(addOfficial(late, 'late')).rejects.toThrow('has ended');
    expect(await officials()).toBe(0);
  });

  it('gives up the rights of the connection at once, and has them back for nobody', async () => {
    const role = async (scope = asAll): Promise<unknown> =>
      store().read(scope, async ({ db }) => (await sql<{ role: string }>`select current_user as role`.execute(db)).rows[0]?.role);
    expect([await role(), await role(asSystem), await role()]).toEqual(['luoshi_app', 'luoshi_system', 'luoshi_app']);
  });

  it('takes any words in a scope as words', async () => {
    const odd = { ...asAll, jurisdictionId: `2'; drop table task; --` };
    expect(await store().read(odd, ({ db }) => db.selectFrom('task').select('task_id').execute())).toEqual([]);
  });
});

describeDatabases(
  (place) => openStore(place, { statement: 30_000, transaction: 300 }),
  (store) => {
    it('ends work that keeps its transaction for too long, and lets the others in', async () => {
      const forgotten = store().write(asSystem, () => new Promise<never>(() => undefined));
      const next = store().read(asSystem, async ({ db }) => (await sql`select 1 as one`.execute(db)).rows);
      await expect(forgotten).rejects.toThrow('kept open for over 300 ms');
      expect(await next).toEqual([{ one: 1 }]);
    });
  },
);
