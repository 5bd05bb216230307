import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../open-store.js';
import type { Scope, Store } from '../store.js';

/** A jurisdiction for tests; any code will do. */
export const testJurisdiction = '210000';

/** A scope in the test jurisdiction. */
export const scopeOf = (reach: Scope['reach'], jurisdictionId = testJurisdiction): Scope => ({ jurisdictionId, userId: null, reach });
export const asSystem = scopeOf({ kind: 'system' });
export const asAll = scopeOf({ kind: 'all' });

const createDatabase = async (server: string): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `luoshi_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
};

const openOnServer = async (server: string): Promise<{ store: Store; drop: () => Promise<void> }> => {
  const { url, drop } = await createDatabase(server);
  return { store: await openStore({ databaseUrl: url }), drop };
};

const addJurisdictions = async (store: Store): Promise<void> => {
  for (const [id, name] of [
    [testJurisdiction, '辽宁省'],
    ['310000', '上海市'],
  ] as const) {
    await store.write(scopeOf({ kind: 'system' }, id), ({ db }) =>
      db
        .insertInto('jurisdiction')
        .values({ jurisdiction_id: id, name, created_at: new Date('2024-02-05T00:00:00Z') })
        .execute(),
    );
  }
};

const suite = (
  kind: string,
  open: () => Promise<{ store: Store; drop: () => Promise<void> }>,
  tests: (store: () => Store) => void,
): void => {
  describe(kind, () => {
    let opened: Awaited<ReturnType<typeof open>> | null = null;
    beforeAll(async () => {
      opened = await open();
      await addJurisdictions(opened.store);
    });
    afterAll(async () => {
      await opened?.store.close();
      await opened?.drop();
    });
    tests(() => {
      if (opened === null) throw new Error('the store is not open yet');
      return opened.store;
    });
  });
};

/**
 * Runs one suite on the embedded database and, where LUOSHI_TEST_POSTGRES_URL names a server, on PostgreSQL in a database of its own.
 * `npm test` starts such a server wherever its programs are found, and says so where they are not.
 */
export const describeStore = (tests: (store: () => Store) => void): void => {
  suite('on PGlite', async () => ({ store: await openStore({ memory: true }), drop: async () => undefined }), tests);
  const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
  if (server !== undefined) suite('on PostgreSQL', () => openOnServer(server), tests);
};
