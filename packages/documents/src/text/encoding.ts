/** Encodings that Chinese offices hand texts round in. GB18030 holds GBK and GB 2312. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

const isValid = (bytes: Uint8Array, encoding: TextEncoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** How many of the first bytes decide about UTF-16: line ends, digits and Latin letters show as zero bytes on one side only. */
const sample = 4096;
/** A few characters, such as U+3000, have their zero on the other side. */
const lopsided = 3;

const utf16WithoutMark = (bytes: Uint8Array): TextEncoding | null => {
  if (bytes.length % 2 !== 0) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < Math.min(bytes.length, sample); index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  if (oddZeros > lopsided * evenZeros) return 'utf-16le';
  return evenZeros > lopsided * oddZeros ? 'utf-16be' : null;
};

/** Tells a text's encoding by its byte order mark, or by what it is valid in; null where it is text in none. */
export const encodingOf = (bytes: Uint8Array): TextEncoding | null => {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked !== null && isValid(bytes, unmarked)) return unmarked;
  return (['utf-8', 'gb18030'] as const).find((encoding) => isValid(bytes, encoding)) ?? null;
};
