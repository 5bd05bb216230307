import { encodingOf, isValid, type TextEncoding } from './encoding.js';
import { plausibility } from './plausibility.js';

/** A text with the encoding it was in; `gb18030+utf-8` where lines of both were pasted together. */
export type Decoded = { readonly text: string; readonly encoding: TextEncoding | 'gb18030+utf-8' };

const lineFeed = 10;

/** Lines with their ends. A byte 0x0A is a line end in UTF-8 and GB18030 alike: neither uses it within a character. */
const linesOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** The line as UTF-8, if it reads better so: 联通 in GBK is valid UTF-8 too, and a line of UTF-8 may hold a damaged byte. */
const asUtf8 = (line: Uint8Array): string | null => {
  if (isAscii(line)) return null;
  const [utf8, gb18030] = [new TextDecoder('utf-8').decode(line), new TextDecoder('gb18030').decode(line)];
  return plausibility(utf8) > plausibility(gb18030) ? utf8 : null;
};

const decodeLines = (bytes: Uint8Array): Decoded => {
  const lines = linesOf(bytes).map((line) => ({ line, utf8: asUtf8(line) }));
  const text = lines.map(({ line, utf8 }) => utf8 ?? new TextDecoder('gb18030').decode(line)).join('');
  const isMixed = lines.some(({ utf8 }) => utf8 !== null);
  const hasOther = lines.some(({ line, utf8 }) => utf8 === null && !isAscii(line) && isValid(line, 'gb18030'));
  return { text, encoding: isMixed ? (hasOther ? 'gb18030+utf-8' : 'utf-8') : 'gb18030' };
};

/**
 * Decodes a text. Where it is not one encoding throughout (pieces of two files pasted together), each line is read by its own; a byte that
 * means nothing becomes U+FFFD, which the reading reports as a lost character.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const encoding = encodingOf(bytes);
  if (encoding === null || encoding === 'gb18030') return decodeLines(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
};
