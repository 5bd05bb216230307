import { type CalendarDate, type Span, span } from '@luoshi/domain';
import { compact } from '../text/compact.js';
import { halfWidth, hanNumber } from '../text/numeral.js';

// 2024年2月5日      二〇二四年二月五日      二○○六年四月二十八日      国务院办公厅2020年11月1日（此件公开发布）
// ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^ the date of signing

/** Print and keyboards have more than one ring for 〇. */
const rings = '○◯⚪Ｏ';
const digits = `[0-9０-９〇零${rings}一二三四五六七八九十]`;
const date = new RegExp(`(${digits}{4})\\s*年\\s*(${digits}{1,3})\\s*月\\s*(${digits}{1,3})\\s*日`);

export type PrintedDate = { readonly date: CalendarDate; readonly span: Span };

/** The first full date in a stretch, or null. */
export const findDate = (text: string, at: Span): PrintedDate | null => {
  const found = date.exec(text.slice(at.start, at.end));
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map(numberOf);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const from = at.start + found.index;
  return {
    date: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    span: span(from, from + found[0].length),
  };
};

/** Whether a line prints a date and nothing else. */
export const isDateLine = (text: string, at: Span): boolean => {
  if (at.end - at.start > 24) return false;
  const printed = compact(text, at.start, at.end);
  return date.exec(printed)?.[0].length === printed.length;
};

const anyRing = new RegExp(`[${rings}]`, 'g');

const numberOf = (printed: string): number => {
  const ascii = halfWidth(printed.replace(anyRing, '〇'));
  return /^\d+$/.test(ascii) ? Number(ascii) : (hanNumber(ascii) ?? 0);
};
