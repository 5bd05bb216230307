import type { CalendarDate } from '../plan/plan.js';
import { lastDayOfMonth, monthText } from './months.js';

/** A stretch of time that a light judges, both days included. `key`: 2024-03, 2024-Q1, 2024-H1 or 2024. */
export type LightPeriod = { readonly key: string; readonly from: CalendarDate; readonly to: CalendarDate };

/** The period of a key; null for what is no key (2024-13, 2024-Q5). */
export const lightPeriod = (key: string): LightPeriod | null => {
  const [, year, kind = '', part = '1'] = /^(\d{4})(?:-(Q|H|)(\d{1,2}))?$/.exec(key) ?? [];
  if (year === undefined) return null;
  const whole = !key.includes('-');
  const months = whole ? monthsOfYear : monthsIn[kind];
  const no = Number(part);
  if (months === undefined || no < 1 || no * months > monthsOfYear || (kind === '' && !whole && part.length !== 2)) return null;
  const first = (no - 1) * months + 1;
  return { key, from: `${year}-${monthText(first)}-01`, to: lastDayOfMonth(Number(year), first + months - 1) };
};

const monthsOfYear = 12;
const monthsIn: Readonly<Record<string, number>> = { '': 1, Q: 3, H: 6 };
