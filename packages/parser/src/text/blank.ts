import { type Span, span } from '@luoshi/domain';

/**
 * Whether a character is printed as nothing: spaces of every width, line breaks, and the invisible marks that editors and converters leave
 * (zero-width spaces, direction marks, byte order marks). They never belong to a name or a number.
 */
export const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x3000 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0x7f;

/** The first offset from `start` that is printed, or `end`. */
export const skipBlank = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
};

/** The offset after the last printed character before `end`, or `start`. */
export const skipBlankBack = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
};

/** The stretch without the blanks at its two ends. */
export const trimmed = (text: string, start: number, end: number): Span => {
  const from = skipBlank(text, start, end);
  return span(from, skipBlankBack(text, from, end));
};
