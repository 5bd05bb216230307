import { isBlank } from './blank.js';

// 推动文化惠民和智
// 慧广电建设。
//   ^ a sentence broken by a page or a column goes on without a space

/** A sentence as it reads on: blanks around line breaks are dropped, and one space stays between Latin words. */
export const flow = (text: string, start: number, end: number): string => {
  const printed = withoutMarks(text.slice(start, end));
  if (!/[\n\r]/.test(printed)) return printed;
  let out = '';
  for (let at = 0; at < printed.length; ) {
    let next = at;
    while (next < printed.length && isBlank(printed.charCodeAt(next))) next++;
    if (next === at) {
      out += printed.charAt(at++);
      continue;
    }
    const gap = printed.slice(at, next);
    out += /[\n\r]/.test(gap) ? joint(out.charCodeAt(out.length - 1), printed.charCodeAt(next)) : gap;
    at = next;
  }
  return out;
};

/** Zero-width characters and direction marks are no part of a sentence; the finding says where they stand. */
const withoutMarks = (words: string): string =>
  marks.test(words) ? words.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '') : words;

const marks = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

const joint = (before: number, after: number): string => (isWordCharacter(before) && isWordCharacter(after) ? ' ' : '');

const isWordCharacter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
