import type { CalendarDate } from '../plan/plan.js';
import { datePartsOf, daysInMonth } from '../progress/months.js';

// Days since 1970-01-01 in the proleptic Gregorian calendar, without a time zone (Howard Hinnant, “chrono-compatible low-level date algorithms”).

/** The day's number; NaN for what is no date of the calendar (2025-02-29, 2024-13-01, words). */
export const dayNumber = (date: CalendarDate): number => {
  const parts = datePartsOf(date);
  return parts === null ? Number.NaN : numberOf(parts.year, parts.month, parts.day);
};

/** The date of a day's number. */
export const dateOf = (number: number): CalendarDate => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** Whether the words are a date of the calendar. */
export const isCalendarDate = (words: string): words is CalendarDate => !Number.isNaN(dayNumber(words));

/** The date so many days later, earlier where negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(dayNumber(date) + days);

/** How many days the second date lies after the first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/**
 * The same day so many months later; the month's last day where it has no such day (民法典 §202: 没有对应日的，月末日为期间的最后一日).
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const parts = datePartsOf(date);
  if (parts === null) return date;
  const count = parts.year * 12 + (parts.month - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(parts.day, daysInMonth(year, month)), 2)}`;
};

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export const weekday = (date: CalendarDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

const daysOfEra = 146_097;

const numberOf = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * daysOfEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
