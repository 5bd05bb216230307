import type { CalendarDate } from '../plan/plan.js';

/** A calendar date taken apart. Months count from 1. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** Takes a date apart; null for what is no day of the calendar (2023-02-29). */
export const datePartsOf = (text: string): DateParts | null => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = year !== '' && parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
  return isDay ? parts : null;
};

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : (monthDays[month - 1] ?? 0));

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Two digits, as they stand in a date. */
export const monthText = (month: number): string => String(month).padStart(2, '0');

/** The last day of a month. */
export const lastDayOfMonth = (year: number, month: number): CalendarDate =>
  `${year}-${monthText(month)}-${monthText(daysInMonth(year, month))}`;

/** Months since year 0 at the end of a day, the day counted as its share of its month: ends of months are whole numbers. */
export const monthsAtEndOf = (date: CalendarDate): number => {
  const parts = datePartsOf(date);
  return parts === null ? Number.NaN : parts.year * 12 + parts.month - 1 + parts.day / daysInMonth(parts.year, parts.month);
};

/** The same at the beginning of a day. */
export const monthsAtStartOf = (date: CalendarDate): number => {
  const parts = datePartsOf(date);
  return parts === null ? Number.NaN : parts.year * 12 + parts.month - 1 + (parts.day - 1) / daysInMonth(parts.year, parts.month);
};

/** The last day of the month in which a part of a stretch of time is over: a quarter of a year is its March. Whole: the last day itself. */
export const dueAt = (starts: CalendarDate, ends: CalendarDate, part: number): CalendarDate => {
  const [from, to] = [datePartsOf(starts), datePartsOf(ends)];
  if (from === null || to === null || part >= 1) return ends;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const at = from.year * 12 + from.month - 1 + Math.max(0, Math.round(months * part) - 1);
  const due = lastDayOfMonth(Math.floor(at / 12), (at % 12) + 1);
  return due < ends ? due : ends;
};
