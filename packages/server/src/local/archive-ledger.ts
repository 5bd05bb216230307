import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type PackedFile, writePackage } from '@luoshi/documents';
import { granted, type Result } from '@luoshi/domain';
import { backupStore, listHeldFiles, readHeldFile } from '@luoshi/store';
import { record } from '../audit/record.js';
import { archiveIndex } from './archive-index.js';
import { type ArchiveManifest, archiveBackup, archiveManifest } from './archive-manifest.js';
import { allTasks, exportLedger, type LedgerFormat } from './export-ledger.js';
import type { LocalLedger } from './local-ledger.js';

/** A ledger as one package. `sha256` is of the package itself: kept elsewhere, it proves that the package is still this one. */
export type Archived = { readonly bytes: Uint8Array; readonly sha256: string; readonly files: number; readonly tasks: number };

/**
 * Packs a ledger so that it can be read without this program and proved by it: an index for people, the ledger as xlsx, csv and JSON, every
 * document and piece of evidence byte for byte, a backup that restores, and a manifest with the hash of each (档案法实施条例 §38–40).
 */
export const archiveLedger = async (ledger: LocalLedger, takenAt: Date): Promise<Result<Archived>> => {
  const tables = await tablesOf(ledger);
  if (!tables.ok) return tables;
  const held = await heldFiles(ledger);
  // A list that breaks off must not pass for the whole ledger.
  const listed = await ledger.read(allTasks);
  if (!listed.ok) return listed;
  const tasks = listed.value;
  await ledger.write(async (ctx) => {
    await record(ctx, {
      action: 'ledger.archived',
      thingKind: 'ledger',
      thingId: ledger.jurisdictionId,
      data: { tasks: tasks.length, files: held.length },
    });
    return granted(null);
  });
  const chain = await ledger.verify();
  const backup = { path: archiveBackup, bytes: await backupOf(ledger, takenAt) };
  const content = [...tables.value, ...held, backup];
  const manifest: ArchiveManifest = {
    format: 1,
    jurisdictionId: ledger.jurisdictionId,
    takenAt: takenAt.toISOString(),
    audit: { entries: chain.entries, headHash: chain.ok ? chain.headHash : null },
    files: content.map(sealOf),
  };
  const index = { path: 'index.html', bytes: utf8(archiveIndex(manifest, tasks)) };
  const files = [{ ...manifest, files: [sealOf(index), ...manifest.files] }].map((sealed) => ({
    path: archiveManifest,
    bytes: utf8(`${JSON.stringify(sealed, null, 2)}\n`),
  }));
  const bytes = await writePackage([index, ...content, ...files], takenAt);
  return granted({ bytes, sha256: sha256(bytes), files: content.length + 2, tasks: tasks.length });
};

const formats: readonly LedgerFormat[] = ['xlsx', 'csv', 'json'];

const tablesOf = async ({ write }: LocalLedger): Promise<Result<readonly PackedFile[]>> => {
  const files: PackedFile[] = [];
  for (const format of formats) {
    const made = await write((ctx) => exportLedger(ctx, format));
    if (!made.ok) return made;
    files.push({ path: `ledger/台账.${format}`, bytes: made.value.bytes });
  }
  return granted(files);
};

const heldFiles = ({ read }: LocalLedger): Promise<readonly PackedFile[]> =>
  read(async ({ tx }) => {
    const files: PackedFile[] = [];
    for (const file of await listHeldFiles(tx)) {
      const { kind, id, revision, filename } = file;
      // The id goes before: two units may call their files alike.
      const path = kind === 'document' ? `documents/${id}/第${revision}版-${plain(filename)}` : `evidence/${id}-${plain(filename)}`;
      files.push({ path, bytes: await readHeldFile(tx, file) });
    }
    return files;
  });

const backupOf = async ({ store, jurisdictionId }: LocalLedger, takenAt: Date): Promise<Uint8Array> => {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), backupStore(store, jurisdictionId, takenAt, stream)]);
  return bytes;
};

// A path inside the package must not lead out of it.
const plain = (filename: string): string => filename.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sealOf = ({ path, bytes }: PackedFile) => ({ path, size: bytes.byteLength, sha256: sha256(bytes) });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
