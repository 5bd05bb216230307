import { skipBlank } from '../text/blank.js';
import { halfWidth, hanNumber, isHanNumeral } from '../text/numeral.js';

// 二、壮大经济实力   (一)推动有效投资持续增长。   16.推进辽河干流防洪   （1）…   ①…
// ^^               ^^^                        ^^^                  ^^^    ^

/** From the outermost to the innermost way of numbering; a plan may skip any of them. A caption is a heading without a number. */
export const levels = ['part', 'han', 'caption', 'han-bracket', 'arabic', 'arabic-bracket', 'circled'] as const;
export type Level = (typeof levels)[number];

/** How deep a level stands: smaller is further out. */
export const rankOf = (level: Level): number => ranks[level];

const ranks: Readonly<Record<Level, number>> = {
  part: 0,
  han: 1,
  caption: 2,
  'han-bracket': 3,
  arabic: 4,
  'arabic-bracket': 5,
  circled: 6,
};

export type Marker = {
  readonly level: Level;
  readonly no: number;
  /** The number as keys and headings show it, brackets full-width whatever was printed: 二, （一）, 16, （1）, ① */
  readonly label: string;
  /** Where the number begins, when no point closes it: in a cell of its own. */
  readonly start?: number;
  /** Where the text behind the number starts. */
  readonly end: number;
};

const longestHan = 5;
const longestArabic = 3;

/** The number that a line starts with, or null. `at` is the first printed character. */
export const readMarker = (text: string, at: number, end: number): Marker | null => {
  const code = text.charCodeAt(at);
  if (code === 0x28 || code === 0xff08) return readBracketed(text, at, end);
  if (code >= 0x2460 && code <= 0x2473) return { level: 'circled', no: code - 0x245f, label: text.charAt(at), end: at + 1 };
  if (digitOf(code) >= 0) return readArabic(text, at, end);
  if (code === 0x7b2c) return readPart(text, at, end);
  return isHanNumeral(code) ? readHan(text, at, end) : null;
};

// 16
// 推进辽河干流防洪提升工程。
// ^ the number stands alone on the line above, as the first cell of a table that was copied as text

/** The number alone on its line that starts at `at`. */
export const loneMarker = (text: string, at: number): Marker => {
  const stop = digitRun(text, at, text.length);
  const no = digitsValue(text, at, stop);
  return { level: 'arabic', no, label: String(no), end: stop };
};

const readHan = (text: string, at: number, end: number): Marker | null => {
  const stop = hanRun(text, at, end);
  const point = skipBlank(text, stop, end);
  const mark = text.charAt(point);
  if (point >= end || (mark !== '、' && mark !== '．' && mark !== '.')) return null;
  const no = hanNumber(text.slice(at, stop));
  return no === null ? null : { level: 'han', no, label: text.slice(at, stop), end: point + 1 };
};

// 第一部分 …   第二章 …
// ^^^^        ^^^
const readPart = (text: string, at: number, end: number): Marker | null => {
  const stop = hanRun(text, at + 1, end);
  const no = hanNumber(text.slice(at + 1, stop));
  if (no === null) return null;
  const word = text.startsWith('部分', stop) ? 2 : text.charAt(stop) === '章' || text.charAt(stop) === '篇' ? 1 : 0;
  const next = text.charCodeAt(stop + word);
  if (word === 0 || !(stop + word >= end || next === 0x20 || next === 0x3000 || next === 0x3001)) return null;
  return { level: 'part', no, label: text.slice(at, stop + word), end: Math.min(stop + word + 1, end) };
};

const readArabic = (text: string, at: number, end: number): Marker | null => {
  const stop = digitRun(text, at, end);
  if (stop >= end || stop - at > longestArabic) return null;
  const point = skipBlank(text, stop, end);
  const mark = text.charAt(point);
  const pointed = mark === '.' || mark === '．';
  const dotted = pointed ? readDotted(text, at, point, end) : null;
  if (dotted !== null) return dotted;
  if (!pointed && mark !== '、') return null;
  const no = digitsValue(text, at, stop);
  return { level: 'arabic', no, label: String(no), end: point + 1 };
};

// 1.2 推进改革
// ^^^ a second level in decimals: what follows must be a space or a stop, or 1.5万户 would start an item

const readDotted = (text: string, at: number, point: number, end: number): Marker | null => {
  const stop = digitRun(text, point + 1, end);
  if (stop === point + 1 || stop - point > 3 || stop >= end || !' \u3000\t、.．'.includes(text.charAt(stop))) return null;
  if ('.．'.includes(text.charAt(stop)) && digitOf(text.charCodeAt(stop + 1)) >= 0) return null;
  return { level: 'arabic-bracket', no: digitsValue(text, point + 1, stop), label: halfWidth(text.slice(at, stop)), end: stop + 1 };
};

const readBracketed = (text: string, at: number, end: number): Marker | null => {
  const first = skipBlank(text, at + 1, end);
  const han = isHanNumeral(text.charCodeAt(first));
  const stop = han ? hanRun(text, first, end) : digitRun(text, first, end);
  if (stop === first || stop >= end || (!han && stop - first > longestArabic)) return null;
  const closed = skipBlank(text, stop, end);
  const close = text.charAt(closed);
  if (close !== ')' && close !== '）') return null;
  const no = han ? hanNumber(text.slice(first, stop)) : digitsValue(text, first, stop);
  if (no === null) return null;
  const printed = han ? text.slice(first, stop) : String(no);
  return { level: han ? 'han-bracket' : 'arabic-bracket', no, label: `（${printed}）`, end: closed + 1 };
};

const hanRun = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && stop - at < longestHan && isHanNumeral(text.charCodeAt(stop))) stop++;
  return stop;
};

const digitRun = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && stop - at <= longestArabic && digitOf(text.charCodeAt(stop)) >= 0) stop++;
  return stop;
};

const digitsValue = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + digitOf(text.charCodeAt(at));
  return value;
};

/** 0–9 for an ASCII or full-width digit, −1 for anything else. */
const digitOf = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
};
