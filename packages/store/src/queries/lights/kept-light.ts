import type { CalendarDate, Contribution, Forecast, Light, LightFacts } from '@luoshi/domain';

/** What is kept of a light beside its columns: enough to say its sentence, to judge it again by another pack, and to take it out of every sum. */
export type KeptLight = {
  readonly light: Light;
  /** Null where no rule was asked (`settledLight`). */
  readonly facts: LightFacts | null;
  /** The lead unit's own word, with its reason. */
  readonly forecast: Forecast | null;
  /** The day the period's report is due. */
  readonly dueOn: CalendarDate | null;
  /** What it gave to the sums. */
  readonly contribution: Contribution;
};

/** Whose light, in which period. An empty unit: the task as a whole. */
export type LightKey = { readonly taskId: string; readonly unitId: string; readonly period: string };
