import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import type { TaskClass } from './commitment.js';
import type { LightColor, LightSeverity } from './severity.js';

/** Words in every language of the product. */
export type Words = Readonly<Record<Lang, string>>;

/** A number of a rule, with the text it was taken from: the office edits it, no formula holds it. */
export type PackParameter = {
  readonly key: string;
  readonly name: Words;
  readonly value: number;
  /** points: percentage points behind · percent: of the target or of what was expected · months: running. */
  readonly unit: 'points' | 'percent' | 'months';
  readonly from: CalendarDate;
  readonly source: string;
};

/** One end of a range: a parameter by its key, and whether the number itself belongs to the range. */
export type Bound = { readonly parameter: string; readonly inclusive: boolean };

/** A share that must be reached by the end of a month (宣城: 25 % at the end of March). */
export type Checkpoint = { readonly month: number; readonly parameter: string };

/** What a rule asks of the facts. Every number is a parameter of the pack. */
export type Condition =
  /** Nothing was reported for the period, or no value where one is needed. */
  | { readonly kind: 'no-data' }
  /** The curve expects nothing before the end (only-yearly indicators, long-term tasks between stages). */
  | { readonly kind: 'nothing-expected' }
  /** The whole is done; `early` true: before the task's last period, false: in or after it, null: whenever. */
  | { readonly kind: 'done'; readonly early: boolean | null }
  /** Past its end and not done. */
  | { readonly kind: 'overdue' }
  /** Not started though its planned month has passed, without an accepted reason, this many months running. */
  | { readonly kind: 'not-started'; readonly months: Bound }
  /** Expected minus done, in percentage points. An end that is null is open. */
  | { readonly kind: 'behind'; readonly from: Bound | null; readonly to: Bound | null }
  /** Done minus expected, in percentage points. */
  | { readonly kind: 'ahead'; readonly from: Bound }
  /** Done as a percentage of what was expected. */
  | { readonly kind: 'of-expected'; readonly from: Bound | null; readonly to: Bound | null }
  /** Share done below the checkpoint of the period's last month; holds never in other months. */
  | { readonly kind: 'below-checkpoint'; readonly checkpoints: readonly Checkpoint[] }
  /** The period's last month is none of the checkpoints'. */
  | { readonly kind: 'between-checkpoints'; readonly checkpoints: readonly Checkpoint[] }
  /** A rate (growth) under its target. */
  | { readonly kind: 'rate-below-target' }
  /** A node (milestone, end of a stage) that was due in the period is open. */
  | { readonly kind: 'node-missed' }
  /** Less was done than expected, or a node is open. */
  | { readonly kind: 'period-missed' }
  | { readonly kind: 'otherwise' };

/**
 * When the condition holds the light is of this severity. `label` only where the place has a name of its own for this case;
 * `source` only where the rule does not come from the pack's own source.
 */
export type PackRule = {
  readonly key: string;
  readonly when: Condition;
  readonly severity: LightSeverity;
  readonly label: Words | null;
  readonly source: string | null;
};

/** A place's own name and colour for a severity. */
export type PackLabel = { readonly severity: LightSeverity; readonly label: Words; readonly color: LightColor };

/** A place's rules for lights: versioned, dated data. A version that was in use is never changed. */
export type LightPack = {
  readonly id: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly name: Words;
  /** The sentence that founds it, and where it stands. */
  readonly source: string;
  readonly parameters: readonly PackParameter[];
  /** From the best to the worst; every severity that a rule gives has one. */
  readonly labels: readonly PackLabel[];
  /** In order: the first that holds decides. */
  readonly rules: Readonly<Record<TaskClass, readonly PackRule[]>>;
  /** What a period becomes that was red and was made up later. Never better than `behind` (瓯海). */
  readonly madeUp: LightSeverity;
};
