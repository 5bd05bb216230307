import type { CalendarDate } from '../plan/plan.js';
import { granted, type Result, refused } from '../refusals.js';
import { addDays } from './day-number.js';
import { daysUsed, endOfTerm, type HolidayMove, type Term } from './term.js';
import { addWorkingDays, type WorkingCalendar } from './working-calendar.js';

/** What a clock runs by: how long, what happens on a holiday, and the text that says so. */
export type ClockRule = { readonly term: Term; readonly move: HolidayMove; readonly source: string };

/** Something that was done to a clock, on a day and for a reason. */
export type ClockEvent = { readonly kind: 'start' | 'pause' | 'resume' | 'stop'; readonly on: CalendarDate; readonly reason: string };

/** idle 未开始 · running 计时中 · paused 已暂停 · stopped 已停止. */
export type ClockState = 'idle' | 'running' | 'paused' | 'stopped';

/** How a clock stands on a day. `dueOn` is null while nothing runs down; `left` is negative once overdue, in the rule's unit (months: in days). */
export type ClockFace = {
  readonly state: ClockState;
  readonly dueOn: CalendarDate | null;
  readonly used: number;
  readonly left: number | null;
  readonly isOverdue: boolean;
};

/** The state that an event leads to from a state; null where a clock cannot be treated so. */
export const clockStateAfter = (state: ClockState, kind: ClockEvent['kind']): ClockState | null => steps[kind][state] ?? null;

const steps: Readonly<Record<ClockEvent['kind'], Readonly<Partial<Record<ClockState, ClockState>>>>> = {
  start: { idle: 'running' },
  pause: { running: 'paused' },
  resume: { paused: 'running' },
  stop: { running: 'stopped', paused: 'stopped' },
};

/** The state after a history of events. */
export const clockStateOf = (events: readonly ClockEvent[]): ClockState =>
  events.reduce<ClockState>((state, { kind }) => clockStateAfter(state, kind) ?? state, 'idle');

/** The history with one event more. Refused where the clock's state does not allow it, it lies before the last event, or no reason is given. */
export const withClockEvent = (events: readonly ClockEvent[], event: ClockEvent): Result<readonly ClockEvent[]> => {
  const last = events.at(-1);
  if (clockStateAfter(clockStateOf(events), event.kind) === null) return refused('clock-not-open', { on: last?.on ?? event.on });
  if (last !== undefined && event.on < last.on) return refused('clock-goes-back', { on: event.on, last: last.on });
  return event.reason.trim() === '' ? refused('reason-missing') : granted([...events, event]);
};

/**
 * Reads a clock on a day. The day of an event belongs to what was before it: the day it starts does not count, the day it is paused does,
 * the day it is resumed does not. A pause moves the due day by what was paused; a due day that falls on a holiday moves as the rule says.
 */
export const readClock = (
  calendar: WorkingCalendar,
  rule: ClockRule,
  events: readonly ClockEvent[],
  today: CalendarDate,
): Result<ClockFace> => {
  const until = events.filter(({ on }) => on <= today);
  const state = clockStateOf(until);
  const started = until.find(({ kind }) => kind === 'start');
  if (started === undefined) return granted({ state, dueOn: null, used: 0, left: null, isOverdue: false });
  const { unit } = rule.term;
  const runs = runsOf(until, today);
  const used = sum(runs.map(({ from, to }) => daysUsed(calendar, from, to, unit)));
  const due = dueOf(calendar, rule, started.on, pausesOf(until));
  if (!used.ok) return used;
  if (!due.ok) return due;
  if (state === 'paused') return granted({ state, dueOn: null, used: used.value, left: null, isOverdue: false });
  const measured = state === 'stopped' ? (until.at(-1)?.on ?? today) : today;
  const left = daysUsed(calendar, measured, due.value, unit);
  return left.ok ? granted({ state, dueOn: due.value, used: used.value, left: left.value, isOverdue: measured > due.value }) : left;
};

type Stretch = { readonly from: CalendarDate; readonly to: CalendarDate };

const runsOf = (events: readonly ClockEvent[], today: CalendarDate): readonly Stretch[] =>
  events.flatMap(({ kind, on }, index) =>
    kind === 'start' || kind === 'resume' ? [{ from: on, to: events[index + 1]?.on ?? today }] : [],
  );

const pausesOf = (events: readonly ClockEvent[]): readonly Stretch[] =>
  events.flatMap(({ kind, on }, index) => {
    const next = events[index + 1];
    return kind === 'pause' && next !== undefined ? [{ from: on, to: next.on }] : [];
  });

// The plain end of the term, moved on by what was paused in the term's own unit, and off a holiday last of all.
const dueOf = (calendar: WorkingCalendar, rule: ClockRule, from: CalendarDate, pauses: readonly Stretch[]): Result<CalendarDate> => {
  const { unit } = rule.term;
  const paused = sum(pauses.map((pause) => daysUsed(calendar, pause.from, pause.to, unit)));
  const plain = endOfTerm(calendar, from, rule.term, 'stays');
  if (!paused.ok) return paused;
  if (!plain.ok) return plain;
  if (unit === 'working-day') return addWorkingDays(calendar, plain.value, paused.value);
  return endOfTerm(calendar, addDays(plain.value, paused.value), { count: 0, unit: 'day' }, rule.move);
};

const sum = (counts: readonly Result<number>[]): Result<number> => {
  const failed = counts.find((count) => !count.ok);
  return failed ?? granted(counts.reduce((total, count) => total + (count.ok ? count.value : 0), 0));
};
