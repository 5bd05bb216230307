import { daysBetween } from '../calendar/day-number.js';
import type { CalendarDate } from '../plan/plan.js';
import type { DutyKind } from './duty-kinds.js';

/** Something that somebody owes: one line of 我的待办, with the thing that one click opens. */
export type Duty = {
  readonly kind: DutyKind;
  readonly thingId: string;
  readonly taskId: string | null;
  /** The last day that keeps it; null where no rule sets one. */
  readonly dueOn: CalendarDate | null;
  /** Since when it lies there. */
  readonly since: CalendarDate;
};

/** overdue 已逾期 · today 今天到期 · soon 近期到期 · later 以后 · undated 未定期限. */
export type DutyUrgency = 'overdue' | 'today' | 'soon' | 'later' | 'undated';

/** A duty as it stands today. `daysLeft` is negative once overdue; plain days, as people read a date. */
export type DeskLine = Duty & { readonly urgency: DutyUrgency; readonly daysLeft: number | null };

/** The desk in its order: overdue first and the longest overdue at the top, then by due day, then what has none by how long it lies. */
export const deskOf = (duties: readonly Duty[], today: CalendarDate, soonDays: number): readonly DeskLine[] =>
  duties.map((duty) => ({ ...duty, ...standing(duty, today, soonDays) })).toSorted(byUrgency);

/** How many lines of each urgency. */
export const countDesk = (lines: readonly DeskLine[]): Readonly<Record<DutyUrgency, number>> => {
  const counts = { overdue: 0, today: 0, soon: 0, later: 0, undated: 0 };
  for (const { urgency } of lines) counts[urgency] += 1;
  return counts;
};

const standing = ({ dueOn }: Duty, today: CalendarDate, soonDays: number): Pick<DeskLine, 'urgency' | 'daysLeft'> => {
  if (dueOn === null) return { urgency: 'undated', daysLeft: null };
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft < 0) return { urgency: 'overdue', daysLeft };
  if (daysLeft === 0) return { urgency: 'today', daysLeft };
  return { urgency: daysLeft <= soonDays ? 'soon' : 'later', daysLeft };
};

// A due day orders overdue, today, soon and later by itself; what has no day comes after every day there is.
const byUrgency = (a: DeskLine, b: DeskLine): number =>
  inOrder(a.dueOn ?? '9999', b.dueOn ?? '9999') || inOrder(a.since, b.since) || inOrder(a.kind, b.kind) || inOrder(a.thingId, b.thingId);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
