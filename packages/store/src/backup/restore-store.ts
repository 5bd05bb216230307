import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { canonicalJson } from '../audit/canonical-json.js';
import { DatabaseFault } from '../connection/connection.js';
import type { Store, Tx } from '../store.js';
import { type BackupHead, type BackupManifest, BackupRefused, currentSchema, type Mark, markOn } from './backup-format.js';
import { backupLimit } from './backup-store.js';
import { backupTables } from './backup-tables.js';
import { linesOf } from './lines-of.js';
import { digestTables } from './read-table.js';

/** What was restored. */
export type Restored = { readonly head: BackupHead; readonly manifest: BackupManifest };

/** Rows of one table until a mark ends them. */
type Portion = { readonly table: string; readonly lines: readonly string[] };

/** Characters of JSON that are inserted at once. */
const portionSize = 1_000_000;

const readMark = (line: string): Mark | null => {
  try {
    return markOn(line);
  } catch (cause) {
    throw new BackupRefused('damaged', cause);
  }
};

const checkHead = (mark: Mark | null): BackupHead => {
  if (mark?.kind !== 'head' || mark.head.format !== 1) throw new BackupRefused('not-a-backup');
  if (canonicalJson(mark.head.schema) !== canonicalJson(currentSchema())) throw new BackupRefused('other-version');
  return mark.head;
};

/** Reads the tables of a backup in portions; ends with its manifest. */
async function* portionsOf(lines: AsyncIterator<string>): AsyncGenerator<Portion, BackupManifest> {
  let table = '';
  let gathered: string[] = [];
  let size = 0;
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const mark = readMark(next.value);
    if (mark === null) {
      gathered.push(next.value);
      size += next.value.length;
    }
    if (gathered.length > 0 && (mark !== null || size >= portionSize)) {
      yield { table, lines: gathered };
      gathered = [];
      size = 0;
    }
    if (mark?.kind === 'table') table = mark.table;
    if (mark?.kind === 'end') return mark.manifest;
  }
  throw new BackupRefused('damaged');
}

const insertPortion = async ({ db }: Tx, { table, lines }: Portion): Promise<void> => {
  const known = backupTables.find((entry) => entry.table === table);
  if (known === undefined) throw new BackupRefused('damaged');
  const into = sql.table(known.table);
  const rows = `[${lines.join(',')}]`;
  // In the order of the lines: the log takes its entries one after the other.
  await sql`insert into ${into} select (jsonb_populate_record(null::${into}, row)).*
    from jsonb_array_elements(${rows}::text::jsonb) with ordinality as given (row, place) order by place`.execute(db);
};

const isTaken = async ({ db, scope }: Tx): Promise<boolean> => {
  const found = await db.selectFrom('jurisdiction').select('name').where('jurisdiction_id', '=', scope.jurisdictionId).executeTakeFirst();
  return found !== undefined;
};

/** Puts everything back, reads it again, and compares: a restore that is not the backup is none. */
const putBack = async (tx: Tx, lines: AsyncIterator<string>): Promise<BackupManifest> => {
  if (await isTaken(tx)) throw new BackupRefused('store-not-empty');
  const portions = portionsOf(lines);
  for (;;) {
    const next = await portions.next();
    if (next.done === true) {
      if (canonicalJson(await digestTables(tx)) !== canonicalJson(next.value)) throw new BackupRefused('damaged');
      return next.value;
    }
    await insertPortion(tx, next.value);
  }
};

const restoreLines = async (store: Store, lines: AsyncIterator<string>): Promise<Restored> => {
  const first = await lines.next();
  const head = checkHead(first.done === true ? null : readMark(first.value));
  const scope = { jurisdictionId: head.jurisdictionId, userId: null, reach: { kind: 'system' } } as const;
  const manifest = await store.write(scope, (tx) => putBack(tx, lines), backupLimit);
  return { head, manifest };
};

const refusalOf = (cause: unknown): unknown => {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'Z_DATA_ERROR' && message?.includes('header') === true) return new BackupRefused('not-a-backup', cause);
  // zlib's own: the file breaks off, or its checksum does not fit.
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') return new BackupRefused('damaged', cause);
  // Rows that the schema does not take (classes 22 and 23 of SQLSTATE), or of another jurisdiction (42501).
  if (cause instanceof DatabaseFault && /^(?:2[23]|42501)/.test(cause.code ?? '')) return new BackupRefused('damaged', cause);
  return cause;
};

/**
 * Restores a backup into a store that does not hold its jurisdiction, in one transaction: every row is read back and compared with the
 * manifest before it is committed. Throws `BackupRefused` and leaves the store as it was where the backup cannot be restored whole.
 */
export const restoreStore = async (store: Store, from: Readable): Promise<Restored> => {
  let restored: Restored | null = null;
  try {
    await pipeline(from, createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      restored = await restoreLines(store, linesOf(chunks));
    });
  } catch (cause) {
    throw refusalOf(cause);
  }
  if (restored === null) throw new BackupRefused('damaged');
  return restored;
};
