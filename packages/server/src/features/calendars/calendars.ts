import { type CalendarYear, checkCalendarYear, granted, type Result, shippedYears } from '@luoshi/domain';
import { putCalendarYear, readCalendarYears } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { listCalendars as listTerms, Year } from './contract.js';

/** Every known year, the newest first. */
export const listCalendars = async (ctx: Context): Promise<Result<Static<typeof listTerms.response>>> => {
  const entered = await readCalendarYears(ctx.tx);
  const shipped = shippedYears.filter(({ year }) => !entered.some((own) => own.year === year));
  const years = [...entered.map((one) => viewOf(one, true)), ...shipped.map((one) => viewOf(one, false))];
  const known = new Set(years.map(({ year }) => year));
  const now = Number(dayOf(ctx.now()).slice(0, 4));
  const missing = [now, now + 1].find((year) => !known.has(year)) ?? null;
  return granted({ years: years.toSorted((one, other) => other.year - one.year), missing });
};

/** Enters a year; refused with every flaw named. */
export const putCalendar = async (ctx: Context, year: CalendarYear): Promise<Result<Static<typeof Year>>> => {
  const checked = checkCalendarYear(year, ctx.lang);
  if (!checked.ok) return checked;
  await putCalendarYear(ctx.tx, checked.value, ctx.now());
  await record(ctx, {
    action: 'calendar.entered',
    thingKind: 'ledger',
    thingId: String(year.year),
    data: { year: year.year, source: year.source, holidays: year.holidays.length, workingDays: year.workingDays.length },
  });
  return granted(viewOf(checked.value, true));
};

const viewOf = ({ year, holidays, workingDays, source }: CalendarYear, entered: boolean): Static<typeof Year> => ({
  year,
  holidays: holidays.map((one) => ({ ...one })),
  workingDays: [...workingDays],
  source,
  entered,
});
