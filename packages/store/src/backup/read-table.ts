import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../store.js';
import { type BackupTable, backupTables } from './backup-tables.js';

/** Documents are read one by one: each may have dozens of megabytes. */
const portionOf = (table: BackupTable['table']): number => (table === 'plan_document' ? 1 : 500);

/** Rows of a table in the order of its key, each as one line of JSON, without loss: exact numerics, microseconds, bytes in hexadecimal. */
export async function* readTable({ db }: Tx, { table, key }: BackupTable): AsyncGenerator<string> {
  const order = key.map((column) => sql`${sql.ref(column)}`);
  // A cursor reads one picture of the table in portions, whatever its size. The order does not follow the cluster's language.
  const ordered = order.length === 0 ? sql`` : sql`order by ${sql.join(order.map((column) => sql`(${column})::text collate "C"`))}`;
  const rows = table === 'audit_entry' ? sql`order by seq` : ordered;
  await sql`set local timezone to 'UTC'`.execute(db);
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(table)} t ${rows}`.execute(db);
  const portion = portionOf(table);
  for (;;) {
    const fetched = await sql<{ line: string }>`fetch ${sql.lit(portion)} from backup_rows`.execute(db);
    for (const { line } of fetched.rows) yield line;
    if (fetched.rows.length < portion) break;
  }
  await sql`close backup_rows`.execute(db);
}

/** What a table is compared by. */
export type TableDigest = { readonly rows: number; readonly sha256: string };

/** Counts lines and digests them while they pass. */
export const digesting = (): { readonly add: (line: string) => void; readonly digest: () => TableDigest } => {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (line) => {
      rows += 1;
      hash.update(line).update('\n');
    },
    digest: () => ({ rows, sha256: hash.digest('hex') }),
  };
};

/** Digests of all tables that a backup holds, as they stand in the transaction. */
export const digestTables = async (tx: Tx): Promise<Readonly<Record<string, TableDigest>>> => {
  const digests: Record<string, TableDigest> = {};
  for (const entry of backupTables) {
    const { add, digest } = digesting();
    for await (const line of readTable(tx, entry)) add(line);
    digests[entry.table] = digest();
  }
  return digests;
};
