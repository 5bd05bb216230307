import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type FoundFile, readPackage } from '@luoshi/documents';
import { type BackupProblem, BackupRefused } from '@luoshi/store';
import { type ArchiveManifest, archiveBackup, archiveManifest, readManifest } from './archive-manifest.js';
import { restoreLedger } from './back-up-ledger.js';

/** What is wrong with a package: at a file, or with the ledger that it holds. */
export type ArchiveFault =
  | { readonly kind: 'not-an-archive' }
  | { readonly kind: 'changed' | 'missing' | 'unlisted'; readonly path: string }
  | { readonly kind: 'not-restorable'; readonly problem: BackupProblem }
  | { readonly kind: 'chain-broken'; readonly seq: number }
  | { readonly kind: 'other-chain' };

/** What a package proved. */
export type ArchiveReport = {
  readonly faults: readonly ArchiveFault[];
  readonly files: number;
  readonly entries: number;
  readonly headHash: string | null;
  readonly takenAt: string | null;
};

/**
 * Proves a package complete: every file is there with the hash that the manifest names, and none beside them; its backup restores row by
 * row into a fresh store, and the audit chain in it is whole and ends where the manifest says.
 */
export const verifyArchive = async (bytes: Uint8Array): Promise<ArchiveReport> => {
  const content = await contentOf(bytes);
  if (content === null) return { faults: [{ kind: 'not-an-archive' }], files: 0, entries: 0, headHash: null, takenAt: null };
  const { manifest, seals, backup } = content;
  const faults = faultsOf(manifest, seals);
  const { audit, takenAt } = manifest;
  const broken = faults.length > 0 || backup === null ? [] : await ledgerFaults(backup, manifest);
  return { faults: [...faults, ...broken], files: manifest.files.length, entries: audit.entries, headHash: audit.headHash, takenAt };
};

type Content = {
  readonly manifest: ArchiveManifest;
  /** Hash by path; null where the file does not inflate. */
  readonly seals: ReadonlyMap<string, string | null>;
  readonly backup: Uint8Array | null;
};

const contentOf = async (bytes: Uint8Array): Promise<Content | null> => {
  const files = await readPackage(bytes);
  if (files === null) return null;
  const seals = new Map<string, string | null>();
  let manifest: ArchiveManifest | null = null;
  let backup: Uint8Array | null = null;
  for await (const file of files) {
    if (file.path === archiveManifest) manifest = file.bytes === null ? null : readManifest(file.bytes);
    else seals.set(file.path, sealOf(file));
    if (file.path === archiveBackup) backup = file.bytes;
  }
  return manifest === null ? null : { manifest, seals, backup };
};

const sealOf = ({ bytes }: FoundFile): string | null => (bytes === null ? null : createHash('sha256').update(bytes).digest('hex'));

const faultsOf = ({ files }: ArchiveManifest, seals: ReadonlyMap<string, string | null>): readonly ArchiveFault[] => {
  const listed = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, sha256 }): readonly ArchiveFault[] => {
      if (!seals.has(path)) return [{ kind: 'missing', path }];
      return seals.get(path) === sha256 ? [] : [{ kind: 'changed', path }];
    }),
    ...[...seals.keys()].filter((path) => !listed.has(path)).map((path): ArchiveFault => ({ kind: 'unlisted', path })),
  ];
};

const ledgerFaults = async (backup: Uint8Array, { audit }: ArchiveManifest): Promise<readonly ArchiveFault[]> => {
  try {
    const { chain } = await restoreLedger({ memory: true }, Readable.from([backup]));
    if (!chain.ok) return [{ kind: 'chain-broken', seq: chain.seq }];
    return chain.headHash === audit.headHash && chain.entries === audit.entries ? [] : [{ kind: 'other-chain' }];
  } catch (cause) {
    if (cause instanceof BackupRefused) return [{ kind: 'not-restorable', problem: cause.problem }];
    throw cause;
  }
};
