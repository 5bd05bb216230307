import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import { granted, type Result, refused } from '../refusals.js';
import { addDays, daysBetween, isCalendarDate, weekday } from './day-number.js';

/** Days off, both ends included, weekends among them named too: 10月1日至7日. */
export type Holiday = { readonly name: string; readonly from: CalendarDate; readonly to: CalendarDate };

/** One year's notice: holidays and weekend days that are worked (调休上班). What it does not name is a weekday worked or a weekend off. */
export type CalendarYear = {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly workingDays: readonly CalendarDate[];
  readonly source: string;
};

/** What is wrong with a year entered by hand: a word of the input and the days it names. */
type Flaw = { readonly zh: string; readonly en: string };

/**
 * A year as the office enters it from the notice. Refused with every flaw named: a slip here would move every due date of the year.
 * A holiday may begin in the last days of the year before (2022-12-31 belonged to 2023's New Year).
 */
export const checkCalendarYear = (entered: CalendarYear, lang: Lang): Result<CalendarYear> => {
  const flaws = flawsOf(entered);
  if (flaws.length === 0) return granted(entered);
  return refused('calendar-year-invalid', {
    year: entered.year,
    detail: flaws.map((flaw) => flaw[lang]).join(lang === 'zh' ? '；' : '; '),
  });
};

/** Every day off of a holiday. */
export const daysOf = ({ from, to }: Holiday): readonly CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

const flawsOf = (entered: CalendarYear): readonly Flaw[] => {
  const named = [...entered.holidays.flatMap(({ from, to }) => [from, to]), ...entered.workingDays];
  const bad = named.filter((date) => !isCalendarDate(date));
  if (bad.length > 0) return bad.map((date) => ({ zh: `“${date}”不是日期`, en: `“${date}” is no date` }));
  if (entered.source.trim() === '') return [{ zh: '请写明通知文号', en: 'name the notice' }];
  if (entered.holidays.length === 0) return [{ zh: '没有任何节假日', en: 'there is no holiday' }];
  return [...flawsOfHolidays(entered), ...flawsOfWorkingDays(entered)];
};

// The longest break so far had nine days (2026's Spring Festival); more than fifteen is a slip of the pen.
const longest = 15;

const flawsOfHolidays = ({ holidays, year }: CalendarYear): readonly Flaw[] =>
  holidays.flatMap((holiday, index) => {
    const length = daysBetween(holiday.from, holiday.to) + 1;
    const span = `${holiday.from}–${holiday.to}`;
    if (length < 1 || length > longest)
      return [{ zh: `${holiday.name}共${length}天（${span}）`, en: `${holiday.name} has ${length} days (${span})` }];
    if (!lies(year, holiday.from) || !lies(year, holiday.to)) return [outside(holiday.from, year)];
    const twice = holidays.slice(0, index).find((other) => other.from <= holiday.to && holiday.from <= other.to);
    return twice === undefined ? [] : [{ zh: `${holiday.name}与${twice.name}重叠`, en: `${holiday.name} overlaps ${twice.name}` }];
  });

const flawsOfWorkingDays = ({ holidays, workingDays, year }: CalendarYear): readonly Flaw[] => {
  const off = new Set(holidays.flatMap(daysOf));
  return workingDays.flatMap((date) => {
    if (!lies(year, date)) return [outside(date, year)];
    if (off.has(date)) return [{ zh: `${date}既放假又上班`, en: `${date} is both off and worked` }];
    return isWeekend(date) ? [] : [{ zh: `${date}不是周末，本来就上班`, en: `${date} is no weekend day and is worked anyway` }];
  });
};

/** Saturday or Sunday. */
export const isWeekend = (date: CalendarDate): boolean => [0, 6].includes(weekday(date));

const lies = (year: number, date: CalendarDate): boolean => date >= `${year - 1}-12-25` && date <= `${year}-12-31`;
const outside = (date: CalendarDate, year: number): Flaw => ({ zh: `${date}不属于${year}年`, en: `${date} is not of ${year}` });
