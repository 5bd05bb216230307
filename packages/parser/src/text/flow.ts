import { isBlank } from './blank.js';

// 推动文化惠民和智
// 慧广电建设。
//   ^ a sentence broken by a page or a column goes on without a space

/** A sentence as it reads on: blanks around line breaks are dropped, and one space stays between Latin words. */
export const flow = (text: string, start: number, end: number): string => {
  const whole = text.slice(start, end);
  const printed = odd.test(whole) ? withoutBars(withoutMarks(whole)) : whole;
  if (!/[\n\r]/.test(printed)) return printed;
  // Parts are joined once: a look at the end of a growing string would copy it each time.
  const parts: string[] = [];
  for (let at = 0; at < printed.length; ) {
    const wordEnd = nextBlank(printed, at);
    if (wordEnd > at) parts.push(printed.slice(at, wordEnd));
    const next = nextPrinted(printed, wordEnd);
    const gap = printed.slice(wordEnd, next);
    parts.push(/[\n\r]/.test(gap) ? joint(printed.charCodeAt(wordEnd - 1), printed.charCodeAt(next)) : gap);
    at = next;
  }
  return parts.join('');
};

// 工作目标 | 新增就业3万人
//          ^ the border of a cell, printed as a bar
const withoutBars = (words: string): string =>
  bar.test(words)
    ? words
        .split(bar)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' ')
    : words;

const bar = /[|｜]/;

const nextBlank = (printed: string, from: number): number => {
  let at = from;
  while (at < printed.length && !isBlank(printed.charCodeAt(at))) at++;
  return at;
};

const nextPrinted = (printed: string, from: number): number => {
  let at = from;
  while (at < printed.length && isBlank(printed.charCodeAt(at))) at++;
  return at;
};

/** Zero-width characters and direction marks are no part of a sentence; the finding says where they stand. */
const withoutMarks = (words: string): string => words.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');

/** A mark or a bar: most sentences have neither. */
const odd = /[|｜\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

const joint = (before: number, after: number): string => (isWordCharacter(before) && isWordCharacter(after) ? ' ' : '');

const isWordCharacter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
