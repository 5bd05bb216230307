import { isBlank } from '../text/blank.js';
import { skipBorder } from '../text/border.js';
import { type Field, labels } from './label.js';

// 牵头单位 省水利厅
// ^^^^^^^^ a label that a blank follows instead of a colon

const longest = 8;
const shortest = 3;

const firstCharacters: ReadonlySet<number> = new Set([...labels.keys()].map((printed) => printed.charCodeAt(0)));

export type BlankLabel = { readonly field: Field; readonly value: number };

/**
 * The label that starts at `at` and is followed by a blank and a value. The head of a table, a line of nothing but labels, is none;
 * neither is a short word such as 配合, which sentences begin with.
 */
export const labelBeforeBlank = (text: string, at: number, end: number): BlankLabel | null => {
  if (!firstCharacters.has(text.charCodeAt(at))) return null;
  const stop = wordEnd(text, at, end);
  if (stop - at < shortest || stop >= end) return null;
  const field = labels.get(text.slice(at, stop));
  const value = skipBorder(text, stop, end);
  if (field === undefined || value >= end || ':：'.includes(text.charAt(value)) || labels.has(text.slice(value, wordEnd(text, value, end))))
    return null;
  return { field, value };
};

/** The label that is a whole line; its value stands in the next. 责任分工 alone is a title. */
export const labelAlone = (text: string, at: number, end: number): BlankLabel | null => {
  if (end - at < shortest || end - at > longest || !firstCharacters.has(text.charCodeAt(at))) return null;
  const field = labels.get(text.slice(at, end));
  return field === undefined || field === 'division' ? null : { field, value: end };
};

const wordEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && stop - at <= longest && !isBlank(text.charCodeAt(stop))) stop++;
  return stop;
};
