import type { CalendarDate } from '../plan/plan.js';
import { granted, type Result } from '../refusals.js';
import { addDays, addMonths, daysBetween } from './day-number.js';
import { addWorkingDays, nextWorkingDay, previousWorkingDay, type WorkingCalendar, workingDaysBetween } from './working-calendar.js';

/** How long a rule gives: 3 working days, 30 days, 1 month; 0 days is the same day. */
export type Term = { readonly count: number; readonly unit: 'day' | 'working-day' | 'month' };

/** What happens to a due day that is not worked: it moves after it (民法典 §203), before it, or stays as it is. */
export type HolidayMove = 'after' | 'before' | 'stays';

/** The last day of a term that begins on a day. The first day does not count (民法典 §201). */
export const endOfTerm = (
  calendar: WorkingCalendar,
  from: CalendarDate,
  { count, unit }: Term,
  move: HolidayMove,
): Result<CalendarDate> => {
  if (unit === 'working-day') return addWorkingDays(calendar, from, count);
  return moved(calendar, unit === 'day' ? addDays(from, count) : addMonths(from, count), move);
};

/** A due day, moved off a holiday as the rule says. */
export const moved = (calendar: WorkingCalendar, date: CalendarDate, move: HolidayMove): Result<CalendarDate> => {
  if (move === 'stays') return granted(date);
  return move === 'after' ? nextWorkingDay(calendar, date) : previousWorkingDay(calendar, date);
};

/** How many days of a term's unit lie after the first date up to the second. Months are counted in days: how long they are depends on where. */
export const daysUsed = (calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate, unit: Term['unit']): Result<number> =>
  unit === 'working-day' ? workingDaysBetween(calendar, from, to) : granted(daysBetween(from, to));
