import { type DocumentRead, unreadable } from '../unreadable.js';
import { decodeText } from './decode-text.js';

/** First bytes of files that people rename to .txt, with what to call them. */
const binaries: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['BMP', [0x42, 0x4d]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['WebP', [0x52, 0x49, 0x46, 0x46]],
  ['MP4', [0x00, 0x00, 0x00]],
];

const looksLike = (bytes: Uint8Array): string =>
  binaries.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? '二进制 binary';

/** A text may hold a stray control character; a picture is full of them. */
const controlShare = 0.001;

const firstPrintable = 0x20;
const replacement = 0xfffd;
const tab = 9;
const carriageReturn = 13;
const escapeCode = 27;

/** Tab, line ends, page break and escape occur in texts; other controls do not. */
const isControl = (code: number): boolean =>
  code === replacement || (code < firstPrintable && code !== escapeCode && (code < tab || code > carriageReturn));

const isMostlyControls = (text: string): boolean => {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
  return controls > Math.max(2, text.length * controlShare);
};

/**
 * Reads a plain text: UTF-8 and UTF-16 with or without byte order mark, GB18030. The text stays as decoded, line ends too, so that offsets
 * point into what was read; only the byte order mark is no character of it. A place is a line, which everyone counts from the offset.
 */
export const readText = (bytes: Uint8Array): DocumentRead => {
  if (bytes.length === 0) return unreadable('empty');
  const { text, encoding } = decodeText(bytes);
  if (isMostlyControls(text)) return unreadable('not-text', { looksLike: looksLike(bytes) });
  return { kind: 'text', format: 'txt', encoding, source: { text, places: [], tables: [], omissions: [] } };
};
