import type { CalendarDate } from '../../plan/plan.js';

// 2024-03-01   2024/3/1   2024.3.1   2024年3月1日   20240301   2024年3月

const spelling = /^(\d{4})(?:[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})?日?)?)?年?$/;
const bare = /^(\d{4})(\d{2})(\d{2})$/;
const months = 12;

/** A day as offices write it in a cell. Of a month or a year the first day, or the last where it ends something. Null where it is no date. */
export const dateInCell = (words: string, edge: 'from' | 'to'): CalendarDate | null => {
  const form = words.replace(/[\s\u3000]/g, '').replace(/T00:00.*$/, '');
  const found = bare.exec(form) ?? spelling.exec(form);
  if (found === null) return null;
  const [, year = '', month, day] = found;
  const inMonth = month === undefined ? (edge === 'from' ? 1 : months) : Number(month);
  if (inMonth < 1 || inMonth > months) return null;
  const last = lastDay(Number(year), inMonth);
  const inDay = day === undefined ? (edge === 'from' ? 1 : last) : Number(day);
  return inDay < 1 || inDay > last ? null : `${year}-${twoDigits(inMonth)}-${twoDigits(inDay)}`;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const thirty = new Set([4, 6, 9, 11]);

const lastDay = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return thirty.has(month) ? 30 : 31;
};

/** 2018-04-08至2023-05-18, 2018年4月8日起, 至2023年5月: the two words of one cell; an empty one is open. */
export const datesInCell = (words: string): { readonly from: string; readonly to: string } => {
  const form = words.replace(/[\s\u3000]/g, '').replace(/^自/, '');
  const [from = '', to = ''] = form.split(/至今|至|到|—+|－|~|～|起至?|(?<=\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|日|月|\d{8})-(?=\d|$)/);
  return { from: from.replace(/起$/, ''), to: to.replace(/^今$|止$/g, '') };
};
