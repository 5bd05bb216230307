import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Connection, literal } from '../connection/connection.js';

/** One file of packages/store/migrations. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

const folder = new URL('../../migrations/', import.meta.url);

/** The files in the order of their names. */
export const readMigrations = (): readonly Migration[] =>
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

/** A database and a program that disagree about the schema must not work together. */
const checkHistory = (applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void => {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) throw new Error(`this database is newer than the program: it has had migration ${name}; use a newer version`);
    if (known.get(name) !== checksum)
      throw new Error(`migration ${name} was edited after this database had it; restore the file as it was`);
  }
};

const apply = async (connection: Connection, { name, sql, checksum }: Migration): Promise<void> => {
  try {
    await connection.script(`${sql}; insert into schema_migration (name, checksum) values (${literal(name)}, ${literal(checksum)})`);
  } catch (cause) {
    throw new Error(`migration ${name} failed`, { cause });
  }
};

/** Applies the first file that is missing, in one transaction. The lock ends with it, so that a pooler in transaction mode does no harm. */
const applyNext = async (connection: Connection, migrations: readonly Migration[]): Promise<Migration | null> => {
  await connection.script(`begin; select pg_advisory_xact_lock(${lockKey})`);
  try {
    const applied = await appliedOn(connection);
    checkHistory(applied, migrations);
    const next = migrations.find(({ name }) => !applied.has(name)) ?? null;
    if (next !== null) await apply(connection, next);
    await connection.script('commit');
    return next;
  } catch (cause) {
    await connection.script('rollback').catch(() => undefined);
    throw cause;
  }
};

/**
 * Brings the schema up to date: forward only, each file in one transaction, remembered with its checksum. Throws when a file that was
 * already applied has been edited since, and when the database has had a file that this program does not know.
 */
export const migrate = async (connection: Connection, migrations = readMigrations()): Promise<void> => {
  while ((await applyNext(connection, migrations)) !== null);
};
