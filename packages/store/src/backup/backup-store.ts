import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store, Tx } from '../store.js';
import { type BackupManifest, currentSchema, lineOf } from './backup-format.js';
import { backupTables } from './backup-tables.js';
import { digesting, readTable, type TableDigest } from './read-table.js';

/** Milliseconds a backup or a restore may take. */
export const backupLimit = 3_600_000;

const writeLines = async function* (tx: Tx, takenAt: Date, done: (manifest: BackupManifest) => void): AsyncGenerator<string> {
  const head = { format: 1, jurisdictionId: tx.scope.jurisdictionId, takenAt: takenAt.toISOString(), schema: currentSchema() } as const;
  yield `${lineOf({ kind: 'head', head })}\n`;
  const manifest: Record<string, TableDigest> = {};
  for (const entry of backupTables) {
    yield `${lineOf({ kind: 'table', table: entry.table })}\n`;
    const { add, digest } = digesting();
    for await (const line of readTable(tx, entry)) {
      add(line);
      yield `${line}\n`;
    }
    manifest[entry.table] = digest();
  }
  yield `${lineOf({ kind: 'end', manifest })}\n`;
  done(manifest);
};

/**
 * Writes a jurisdiction's whole ledger to a stream, gzipped: registry, plans with the documents byte for byte, errata, accounts with their
 * password hashes, the audit log. All tables stand in it as at one moment. Sessions are left out. Resolves to the manifest once the stream
 * has taken everything.
 */
export const backupStore = (store: Store, jurisdictionId: string, takenAt: Date, into: Writable): Promise<BackupManifest> =>
  store.read(
    { jurisdictionId, userId: null, reach: { kind: 'system' } },
    async (tx) => {
      let manifest: BackupManifest = {};
      const lines = writeLines(tx, takenAt, (made) => {
        manifest = made;
      });
      await pipeline(Readable.from(lines), createGzip(), into);
      return manifest;
    },
    backupLimit,
  );
