import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of a package. */
export type PackedFile = { readonly path: string; readonly bytes: Uint8Array };

/** One package as the bytes of a zip. The same files and moment give the same bytes, so that a package can be compared by its hash. */
export const writePackage = (files: readonly PackedFile[], packedAt: Date): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const { path, bytes } of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, { mtime: packedAt, mode: 0o100644 });
  zip.end();
  return buffer(zip.outputStream);
};
