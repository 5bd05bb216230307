import type { CalendarDate } from '../plan/plan.js';

/**
 * The expected-progress curve (序时进度). linear: every month the same · milestones: holds the share of the last node passed ·
 * seasonal: monthly shares of the task's time in percent · table: the place's own points · none: judged at the end only.
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
