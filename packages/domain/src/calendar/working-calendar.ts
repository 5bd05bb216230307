import type { CalendarDate } from '../plan/plan.js';
import { granted, type Result, refused } from '../refusals.js';
import { type CalendarYear, daysOf, isWeekend } from './calendar-year.js';
import { addDays } from './day-number.js';
import { shippedYears } from './shipped-years.js';

/** The working-day calendar: which years are known, and which of their days differ from the plain week. */
export type WorkingCalendar = {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
};

/** The calendar of the shipped years and those the office entered; an entered year replaces the shipped one. */
export const workingCalendar = (entered: readonly CalendarYear[]): WorkingCalendar => {
  const years = [...shippedYears.filter(({ year }) => !entered.some((own) => own.year === year)), ...entered];
  return {
    years: new Set(years.map(({ year }) => year)),
    off: new Set(years.flatMap(({ holidays }) => holidays.flatMap(daysOf))),
    worked: new Set(years.flatMap(({ workingDays }) => workingDays)),
  };
};

/** Whether the day is worked. Refused for a year whose arrangement is not known: it is said, not guessed. */
export const isWorkingDay = (calendar: WorkingCalendar, date: CalendarDate): Result<boolean> => {
  const year = Number(date.slice(0, 4));
  if (!calendar.years.has(year)) return refused('calendar-year-unknown', { year });
  return granted(calendar.worked.has(date) || (!calendar.off.has(date) && !isWeekend(date)));
};

/** The day itself where it is worked, else the next one that is. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: CalendarDate): Result<CalendarDate> => seek(calendar, date, 1);

/** The day itself where it is worked, else the last one before. */
export const previousWorkingDay = (calendar: WorkingCalendar, date: CalendarDate): Result<CalendarDate> => seek(calendar, date, -1);

/**
 * The day that is so many working days later, earlier where negative. The day itself does not count (民法典 §201: 开始的当日不计入);
 * with 0 it is the day itself, worked or not.
 */
export const addWorkingDays = (calendar: WorkingCalendar, from: CalendarDate, count: number): Result<CalendarDate> => {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = seek(calendar, addDays(day, step), step);
    if (!next.ok) return next;
    day = next.value;
  }
  return granted(day);
};

/** How many working days lie after the first date up to and with the second; negative where the second is earlier. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): Result<number> => {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return back.ok ? granted(-back.value) : back;
  }
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const worked = isWorkingDay(calendar, day);
    if (!worked.ok) return worked;
    if (worked.value) count += 1;
  }
  return granted(count);
};

const seek = (calendar: WorkingCalendar, from: CalendarDate, step: 1 | -1): Result<CalendarDate> => {
  for (let day = from; ; day = addDays(day, step)) {
    const worked = isWorkingDay(calendar, day);
    if (!worked.ok) return worked;
    if (worked.value) return granted(day);
  }
};
