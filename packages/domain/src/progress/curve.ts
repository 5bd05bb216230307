import { assertNever } from '../assert-never.js';
import type { CalendarDate } from '../plan/plan.js';
import { datePartsOf, daysInMonth, monthsAtEndOf, monthsAtStartOf } from './months.js';

/**
 * The expected-progress curve (序时进度). linear: every month the same · milestones: holds the share of the last node passed, nodes without
 * shares counting alike · seasonal: percent of each month, from the month of the start on · table: the place's own points ·
 * none: judged at the end only.
 */
export type Curve =
  | { readonly kind: 'linear' }
  | { readonly kind: 'milestones' }
  | { readonly kind: 'seasonal'; readonly months: readonly number[] }
  | { readonly kind: 'table'; readonly points: readonly CurvePoint[] }
  | { readonly kind: 'none' };

/** What is expected in all at the end of a day, 0 to 1. Between two points of a table it runs straight. */
export type CurvePoint = { readonly date: CalendarDate; readonly share: number };

/** A node by month or quarter. `share` is what is to be done in all by then, 0 to 1; null where the node is no number. */
export type Milestone = { readonly key: string; readonly text: string; readonly due: CalendarDate; readonly share: number | null };

/** The time a curve runs through, both days included, with its nodes. */
export type CurveSpan = { readonly starts: CalendarDate; readonly ends: CalendarDate | null; readonly milestones: readonly Milestone[] };

/**
 * What is to be done in all at the end of a day, 0 to 1 (七月末 of a year: 7/12). Nothing before the start, all from the last day on.
 * Null: nothing is expected in between, or the task has no end to measure by.
 */
export const expectedShare = (curve: Curve, span: CurveSpan, date: CalendarDate): number | null => {
  if (date < span.starts) return curve.kind === 'none' ? null : 0;
  if (span.ends !== null && date >= span.ends) return 1;
  return between(curve, span, date);
};

const between = (curve: Curve, span: CurveSpan, date: CalendarDate): number | null => {
  switch (curve.kind) {
    case 'none':
      return null;
    case 'linear':
      return span.ends === null ? null : elapsed(span.starts, date) / elapsed(span.starts, span.ends);
    case 'milestones':
      return nodesPassed(span.milestones, date);
    case 'seasonal':
      return seasonsPassed(curve.months, span.starts, date);
    case 'table':
      return onTable(curve.points, span, date);
    default:
      return assertNever(curve);
  }
};

const elapsed = (from: CalendarDate, to: CalendarDate): number => monthsAtEndOf(to) - monthsAtStartOf(from);

const nodesPassed = (milestones: readonly Milestone[], date: CalendarDate): number | null => {
  if (milestones.length === 0) return null;
  const passed = milestones.filter(({ due }) => due <= date);
  const hasShares = milestones.some(({ share }) => share !== null);
  return hasShares ? Math.max(0, ...passed.map(({ share }) => share ?? 0)) : passed.length / milestones.length;
};

const seasonsPassed = (months: readonly number[], starts: CalendarDate, date: CalendarDate): number => {
  const [from, to] = [datePartsOf(starts), datePartsOf(date)];
  if (from === null || to === null) return Number.NaN;
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  const now = ((months[whole] ?? 0) * to.day) / daysInMonth(to.year, to.month);
  return (sum(months.slice(0, whole)) + now) / percent;
};

const onTable = (points: readonly CurvePoint[], { starts, ends }: CurveSpan, date: CalendarDate): number => {
  const all = [{ date: starts, share: 0 }, ...points, ...(ends === null ? [] : [{ date: ends, share: 1 }])];
  const before = all.findLast((point) => point.date <= date) ?? { date: starts, share: 0 };
  const after = all.find((point) => point.date > date);
  if (after === undefined) return before.share;
  const [from, to] = [monthsAtEndOf(before.date), monthsAtEndOf(after.date)];
  return before.share + ((after.share - before.share) * (monthsAtEndOf(date) - from)) / (to - from);
};

const percent = 100;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
