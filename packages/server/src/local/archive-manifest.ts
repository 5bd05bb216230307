import { type Static, Type } from 'typebox';
import { fits } from '../http/fits.js';

/** Where the manifest and the backup stand in a package. */
export const archiveManifest = 'manifest.json';
export const archiveBackup = 'data/ledger.backup';

const Manifest = Type.Object({
  format: Type.Literal(1),
  jurisdictionId: Type.String(),
  takenAt: Type.String(),
  /** The audit chain as it stood when the package was made. */
  audit: Type.Object({ entries: Type.Integer(), headHash: Type.Union([Type.String(), Type.Null()]) }),
  files: Type.Array(Type.Object({ path: Type.String(), size: Type.Integer(), sha256: Type.String() })),
});

/** What a package says that it holds. */
export type ArchiveManifest = Static<typeof Manifest>;

/** Reads a manifest; null where it is none. */
export const readManifest = (bytes: Uint8Array): ArchiveManifest | null => {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return fits(Manifest, said) ? said : null;
  } catch {
    return null;
  }
};
