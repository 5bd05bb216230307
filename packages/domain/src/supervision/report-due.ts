import { assertNever } from '../assert-never.js';
import { addDays } from '../calendar/day-number.js';
import { moved } from '../calendar/term.js';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { CalendarDate } from '../plan/plan.js';
import { type LightPeriod, lightPeriod } from '../progress/light-period.js';
import { datePartsOf, daysInMonth, monthText } from '../progress/months.js';
import { granted, type Result } from '../refusals.js';
import type { CycleFrequency, ReportCycle } from './report-cycle.js';

/** The days by which the levels have handed in, the lowest first. `review` is null where it falls into a year whose calendar is not known yet. */
export type DueDates = { readonly co: CalendarDate; readonly lead: CalendarDate; readonly review: CalendarDate | null };

/** The periods of a year that a cycle asks about: 2024-01 … 2024-12, 2024-Q1 …, 2024-H1, 2024-H2, or 2024. */
export const periodsOf = (frequency: CycleFrequency, year: number): readonly LightPeriod[] =>
  keysOf(frequency, year).flatMap((key) => lightPeriod(key) ?? []);

/** The period that a day lies in. */
export const periodAt = (frequency: CycleFrequency, date: CalendarDate): LightPeriod | null =>
  periodsOf(frequency, datePartsOf(date)?.year ?? 0).find(({ from, to }) => from <= date && date <= to) ?? null;

/** When a period's reports are due at each level. Refused where the calendar of a year that it touches is not known. */
export const dueDatesOf = (calendar: WorkingCalendar, cycle: ReportCycle, { to }: LightPeriod): Result<DueDates> => {
  const lead = leadDayOf(calendar, cycle, to);
  if (!lead.ok) return lead;
  const co = addWorkingDays(calendar, lead.value, -cycle.coDays);
  const review = addWorkingDays(calendar, lead.value, cycle.reviewDays);
  if (!co.ok) return co;
  // December's reports are asked for even before next year's notice is out: nobody outside waits for the review's day.
  return granted({ co: co.value, lead: lead.value, review: review.ok ? review.value : null });
};

/** Whether what was handed in on a day came after its due day. On the day is in time. */
export const isLate = (submittedOn: CalendarDate, dueOn: CalendarDate): boolean => submittedOn > dueOn;

const keysOf = (frequency: CycleFrequency, year: number): readonly string[] => {
  switch (frequency) {
    case 'month':
      return Array.from({ length: 12 }, (_, index) => `${year}-${monthText(index + 1)}`);
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    case 'half-year':
      return [`${year}-H1`, `${year}-H2`];
    case 'year':
      return [String(year)];
    default:
      return assertNever(frequency);
  }
};

const leadDayOf = (calendar: WorkingCalendar, { due, move }: ReportCycle, ends: CalendarDate): Result<CalendarDate> => {
  if (due.kind === 'day-of-month') return moved(calendar, dayIn(due.month === 'last' ? ends : addDays(ends, 1), due.day), move);
  if (due.unit === 'working-day') return addWorkingDays(calendar, ends, due.count);
  return moved(calendar, addDays(ends, due.count), move);
};

// The 31st of a shorter month is its last day.
const dayIn = (month: CalendarDate, day: number): CalendarDate => {
  const { year, month: no } = datePartsOf(month) ?? { year: 0, month: 1 };
  return `${month.slice(0, 7)}-${monthText(Math.min(day, daysInMonth(year, no)))}`;
};
