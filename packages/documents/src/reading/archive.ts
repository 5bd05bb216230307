import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableError, unreadable } from '../unreadable.js';

/** What all wanted parts of one file may grow to. A plan of 1,000 tasks needs about 2 MB; a zip bomb stops here. */
const limitMegabytes = 128;

/** The parts of a zipped Office file that were asked for, by name. */
export type Archive = { readonly names: readonly string[]; readonly part: (name: string) => string | null };

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true },
      (error, zip) => (error ? reject(error) : resolve(zip)),
    );
  });

const inflate = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
      stream.on('error', reject);
    });
  });

const eachEntry = (zip: ZipFile, visit: (entry: Entry) => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      visit(entry).then(() => zip.readEntry(), reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });

const readEntries = async (bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive> => {
  const zip = await open(bytes);
  const names: string[] = [];
  const parts = new Map<string, string>();
  let grown = 0;
  await eachEntry(zip, async (entry) => {
    names.push(entry.fileName);
    if (entry.isEncrypted()) throw new UnreadableError(unreadable('encrypted'));
    if (!wanted(entry.fileName)) return;
    // The declared size is checked against the real one by yauzl (validateEntrySizes), so a lying header cannot grow further.
    grown += entry.uncompressedSize;
    if (grown > limitMegabytes * 1024 * 1024) throw new UnreadableError(unreadable('expands-too-far', { megabytes: limitMegabytes }));
    parts.set(entry.fileName, (await inflate(zip, entry)).toString('utf8'));
  });
  return { names, part: (name) => parts.get(name)?.replace(/^\uFEFF/, '') ?? null };
};

/** Opens a zipped Office file and inflates the wanted parts. Throws `UnreadableError` for damaged, encrypted, macro-carrying and exploding files. */
export const openArchive = async (bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive> => {
  try {
    const archive = await readEntries(bytes, wanted);
    if (archive.names.some((name) => name.endsWith('vbaProject.bin') || name.startsWith('xl/macrosheets/')))
      throw new UnreadableError(unreadable('macros'));
    return archive;
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError(unreadable('damaged', { detail: cause instanceof Error ? cause.message : 'zip' }));
  }
};
