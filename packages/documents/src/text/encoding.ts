import { plausibility } from './plausibility.js';

/** Encodings that Chinese offices hand texts round in. GB18030 holds GBK and GB 2312. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Whether every byte means something in an encoding. */
export const isValid = (bytes: Uint8Array, encoding: TextEncoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** How many of the first bytes decide. */
const sample = 4096;

/** Nearly any bytes are valid UTF-16; a text in it must read as one. */
const readable = 0.6;

const scoreOf = (bytes: Uint8Array, encoding: TextEncoding): number =>
  plausibility(new TextDecoder(encoding).decode(bytes.subarray(0, sample)));

/**
 * Tells a text's encoding by its byte order mark, or by what it is valid in. Several may be: bytes of UTF-16 without a mark are often valid
 * GB18030, and plain letters in UTF-16 are valid UTF-8 full of zeros. Then the one that reads as Chinese wins. Null: valid in none.
 */
export const encodingOf = (bytes: Uint8Array): TextEncoding | null => {
  if (begins(bytes, [0xef, 0xbb, 0xbf]) && isValid(bytes, 'utf-8')) return 'utf-8';
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (!bytes.includes(0) && isValid(bytes, 'utf-8')) return 'utf-8';
  const best = (['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)
    .filter((encoding) => isValid(bytes, encoding))
    .map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }))
    .filter(({ encoding, score }) => !encoding.startsWith('utf-16') || score > readable)
    .sort((one, other) => other.score - one.score)[0];
  return best?.encoding ?? null;
};
