import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection/connection.js';
import { openStore } from '../open-store.js';
import { startEmbeddedDatabase } from '../pglite/embedded-database.js';
import { connectServerDatabase } from '../postgres/server-database.js';
import { describeDatabases } from '../testing/describe-databases.js';
import { atServer, emptyDatabase } from '../testing/empty-database.js';
import { type Migration, migrate, readMigrations } from './migrate.js';

const migration = (name: string, sql: string, checksum = sql): Migration => ({ name, sql, checksum });
const tables = async (connection: Connection, like: string): Promise<readonly unknown[]> => {
  const { rows } = await connection.query('select relname from pg_class where relname like $1 order by 1', [like]);
  return rows.map((row) => row['relname']);
};

describeDatabases(
  (place) =>
    'databaseUrl' in place
      ? Promise.resolve(connectServerDatabase(place.databaseUrl))
      : startEmbeddedDatabase({ place: { dump: 'dump' in place ? place.dump : null }, limit: 30_000, prepare: async () => undefined }),
  (database) => {
    const shipped = readMigrations();

    it('applies what is missing, and nothing twice', async () => {
      await database().use((connection) => migrate(connection, shipped));
      const first = migration('9001.sql', 'create table trial_one (a text)');
      await database().use((connection) => migrate(connection, [...shipped, first]));
      await database().use((connection) => migrate(connection, [...shipped, first]));
      expect(await database().use((connection) => tables(connection, 'trial%'))).toEqual(['trial_one']);
    });

    it('refuses a database that has had a file which was edited since', async () => {
      const edited = migration('9001.sql', 'create table trial_one (a text, b text)');
      await expect(database().use((connection) => migrate(connection, [...shipped, edited]))).rejects.toThrow('9001.sql was edited');
    });

    it('refuses a database that is newer than the program', async () => {
      await expect(database().use((connection) => migrate(connection, shipped))).rejects.toThrow('newer than the program');
    });

    it('keeps nothing of a file that fails half-way, and names it', async () => {
      const first = migration('9001.sql', 'create table trial_one (a text)');
      const broken = migration('9002.sql', 'create table trial_two (a text); create table trial_two (a text)');
      await expect(database().use((connection) => migrate(connection, [...shipped, first, broken]))).rejects.toThrow('9002.sql failed');
      expect(await database().use((connection) => tables(connection, 'trial%'))).toEqual(['trial_one']);
      const mended = migration('9002.sql', 'create table trial_two (a text)');
      await database().use((connection) => migrate(connection, [...shipped, first, mended]));
      expect(await database().use((connection) => tables(connection, 'trial%'))).toEqual(['trial_one', 'trial_two']);
    });
  },
);

const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
if (server !== undefined) {
  describe('several processes on one server', () => {
    it('migrate one after the other, in one database and in two at once', async () => {
      const [one, other] = await Promise.all([emptyDatabase(server), emptyDatabase(server)]);
      const urls = [one, one, one, other, other].map(({ databaseUrl }) => databaseUrl);
      const stores = await Promise.all(urls.map((databaseUrl) => openStore({ databaseUrl })));
      expect(await atServer(one.databaseUrl, 'select count(*)::int as n from schema_migration')).toEqual([{ n: readMigrations().length }]);
      await Promise.all(stores.map((store) => store.close()));
      await Promise.all([one.drop(), other.drop()]);
    });

    it('may be the owner of the database without being a superuser', async () => {
      const { databaseUrl, drop } = await emptyDatabase(server);
      const url = new URL(databaseUrl);
      const name = url.pathname.slice(1);
      await atServer(server, `create role ${name} login createrole; alter database ${name} owner to ${name}`);
      await atServer(server, `grant luoshi_app, luoshi_system to ${name}`);
      url.username = name;
      const store = await openStore({ databaseUrl: url.href });
      const scope = { jurisdictionId: '210000', userId: null, reach: { kind: 'system' } } as const;
      await store.write(scope, ({ db }) =>
        db
          .insertInto('jurisdiction')
          .values({ jurisdiction_id: '210000', name: '辽宁省', created_at: new Date(0) })
          .execute(),
      );
      expect(await store.read(scope, ({ db }) => db.selectFrom('audit_head').select('seq').execute())).toEqual([{ seq: 0 }]);
      await store.close();
      await drop();
      await atServer(server, `drop role ${name}`);
    });
  });
}
