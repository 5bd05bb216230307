import type { JsonValue } from '../audit/canonical-json.js';
import { readMigrations } from '../migrate/migrate.js';

// A backup is gzipped lines. A line that begins with `[` is a mark: the head, the beginning of a table, the manifest at the end. Every
// other line is a row, as PostgreSQL writes it as JSON.

/** What stands first in a backup. `schema`: the migrations by name, with their checksums. */
export type BackupHead = {
  readonly format: 1;
  readonly jurisdictionId: string;
  readonly takenAt: string;
  readonly schema: Readonly<Record<string, string>>;
};

/** Of each table: its rows, and the SHA-256 of their lines in the order of the key. */
export type BackupManifest = Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;

/** A mark in a backup. */
export type Mark =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'end'; readonly manifest: BackupManifest };

/** The schema of this program, which is that of every store it has opened. */
export const currentSchema = (): BackupHead['schema'] => Object.fromEntries(readMigrations().map(({ name, checksum }) => [name, checksum]));

/** A mark's line. */
export const lineOf = (mark: Mark): string => JSON.stringify([mark satisfies JsonValue]);

/** The mark on a line; null for a row. */
export const markOn = (line: string): Mark | null => {
  if (!line.startsWith('[')) return null;
  const [mark] = JSON.parse(line) as readonly Mark[];
  return mark ?? null;
};

/** Why a backup cannot be restored. */
export type BackupProblem = 'not-a-backup' | 'damaged' | 'other-version' | 'store-not-empty';

const sentences: Readonly<Record<BackupProblem, string>> = {
  'not-a-backup': 'this file is not a backup of a ledger',
  damaged: 'the backup is damaged or was cut off; nothing was restored',
  'other-version': 'the backup was made by a version with another schema: restore it with that version, then start the new one on it',
  'store-not-empty': 'the store already holds this jurisdiction: restore into a new one',
};

/** A backup that cannot be restored; the store is as before. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, cause?: unknown) {
    super(sentences[problem], { cause });
    this.problem = problem;
  }
}
