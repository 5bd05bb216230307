import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { PackedFile } from './write-package.js';

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(whole, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const contentOf = (zip: ZipFile, entry: Entry): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      // A file that does not inflate is damaged, and the others are still worth looking at.
      if (error) return resolve(null);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
      stream.on('error', () => resolve(null));
    });
  });

/** A file of a package as it was found; `bytes` null where it does not inflate. */
export type FoundFile = Pick<PackedFile, 'path'> & { readonly bytes: Uint8Array | null };

/** The files of a package, one after the other; null where the bytes are no package at all, or end too early. */
export const readPackage = async (bytes: Uint8Array): Promise<AsyncGenerator<FoundFile> | null> => {
  const zip = await open(bytes).catch(() => null);
  return zip === null ? null : filesOf(zip);
};

async function* filesOf(zip: ZipFile): AsyncGenerator<FoundFile> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return;
    yield { path: entry.fileName, bytes: await contentOf(zip, entry) };
  }
}

const nextEntry = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve) => {
    const settle = (entry: Entry | null) => {
      zip.removeAllListeners();
      resolve(entry);
    };
    zip.once('entry', settle);
    zip.once('end', () => settle(null));
    zip.once('error', () => settle(null));
    zip.readEntry();
  });
