import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Connection, literal } from '../connection/connection.js';

const folder = new URL('../../migrations/', import.meta.url);

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

/** Any number that only Luoshi uses: two processes that start at once migrate one after the other. */
const lockKey = 20_240_205;

const appliedOn = async (connection: Connection): Promise<ReadonlyMap<string, string>> => {
  await connection.script(
    'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await connection.query('select name, checksum from schema_migration', []);
  return new Map(rows.map((row) => [String(row['name']), String(row['checksum'])]));
};

const apply = async (connection: Connection, { name, sql, checksum }: Migration): Promise<void> => {
  await connection.script(
    `begin; ${sql}; insert into schema_migration (name, checksum) values (${literal(name)}, ${literal(checksum)}); commit`,
  );
};

/**
 * Brings the schema up to date: forward only, each file in one transaction, remembered with its checksum.
 * Throws when a file that was already applied has been edited since: a database must never disagree with the code about what it holds.
 */
export const migrate = async (connection: Connection): Promise<void> => {
  await connection.script(`select pg_advisory_lock(${lockKey})`);
  try {
    const applied = await appliedOn(connection);
    for (const migration of migrations()) {
      const before = applied.get(migration.name);
      if (before === undefined) await apply(connection, migration);
      else if (before !== migration.checksum) throw new Error(`migration ${migration.name} was edited after it had been applied`);
    }
  } catch (cause) {
    await connection.script('rollback');
    throw cause;
  } finally {
    await connection.script(`select pg_advisory_unlock(${lockKey})`);
  }
};
