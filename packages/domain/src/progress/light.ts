import type { CalendarDate } from '../plan/plan.js';
import type { TaskClass } from './commitment.js';
import type { Words } from './light-pack.js';
import type { LightPeriod } from './light-period.js';
import type { LightColor, LightSeverity, LightShape } from './severity.js';
import type { ValueKind } from './values.js';

/** The value a light used, as it was on the day of judging. */
export type UsedValue = {
  readonly id: string;
  readonly kind: ValueKind;
  readonly value: number;
  readonly unit: string | null;
  readonly asOf: CalendarDate;
  readonly source: string;
};

/** How far one goal is at the end of a period. Shares are of the whole target, 0 to 1 and above. */
export type GoalProgress = {
  readonly key: string;
  readonly name: string;
  readonly measures: 'total' | 'rate';
  /** Null: no value. */
  readonly share: number | null;
  /** Null: nothing is expected in between. */
  readonly expected: number | null;
  /** A rate's target and unit, for its sentence; null for what has no number. */
  readonly target: { readonly value: number; readonly unit: string | null } | null;
  readonly isMet: boolean;
  /** Only its publisher's 统计 value counts: a missing one is not the unit's omission. */
  readonly isHeadline: boolean;
  readonly used: UsedValue | null;
};

/** Whether the period's report is there. `not-due`: its day has not come · `waived`: none is asked for this time. */
export type Filing = 'filed' | 'not-due' | 'missing' | 'waived';

/** Everything a light is judged by. Plain data, kept beside the light so that it can be judged again by another pack. */
export type LightFacts = {
  readonly period: LightPeriod;
  readonly taskClass: TaskClass;
  readonly filing: Filing;
  readonly goals: readonly GoalProgress[];
  /** The period holds, or lies behind, the last day of the task. */
  readonly isFinal: boolean;
  /** Months running, this one included, in which it was to have started and had not; 0 once started. */
  readonly monthsUnstarted: number;
  /** An accepted reason for the late start. */
  readonly startReason: string | null;
  /** Milestones and ends of stages that were due within the period. */
  readonly nodes: { readonly due: number; readonly met: number };
  /** This period was red at its close: what is made up later turns yellow. */
  readonly wasRed: boolean;
};

/** A light with its reason: what it says, by which version of which rule, from which value. */
export type Light = {
  readonly severity: LightSeverity;
  readonly label: Words;
  readonly color: LightColor;
  readonly shape: LightShape;
  readonly sentence: Words;
  /** The rule that decided: its key in the pack, or `made-up`. */
  readonly rule: string;
  readonly packId: string;
  readonly packVersion: number;
  /** The goal that decided: the worst one. Null where no goal did. */
  readonly goal: string | null;
  readonly used: UsedValue | null;
  /** Of the goal that decided. */
  readonly share: number | null;
  readonly expected: number | null;
  /** Percentage points behind; negative: ahead. Null without both. */
  readonly gap: number | null;
  readonly period: string;
};
