import type { Commitment } from './commitment.js';
import { goalProgress } from './goal-progress.js';
import type { Filing, LightFacts } from './light.js';
import type { LightPeriod } from './light-period.js';
import { monthsAtEndOf, monthsAtStartOf } from './months.js';
import { type TargetTolerance, targetTolerances } from './target-tolerances.js';
import { countingValue, type ProgressValue, type Publisher } from './values.js';

/** What the reports say of the start: `unstated` leaves it to the values. `reason`: an accepted one for being late. */
export type StartSaid = { readonly kind: 'started' | 'not-started' | 'unstated'; readonly reason: string | null };

/** What a share's light is made of, gathered from its commitment, values and reports. */
export type LightInput = {
  /** The one in force: the baseline as changed by granted requests. */
  readonly commitment: Commitment;
  /** All values of the share, in the order entered. */
  readonly values: readonly ProgressValue[];
  readonly publishers: readonly Publisher[];
  readonly period: LightPeriod;
  readonly filing: Filing;
  readonly start: StartSaid;
  /** Keys of milestones and stages that are reached. */
  readonly metNodes: ReadonlySet<string>;
  readonly wasRed: boolean;
};

/** Gathers the facts of a period: the value that counts for each goal, what is expected, which nodes were due. */
export const lightFacts = (input: LightInput, tolerances: readonly TargetTolerance[] = targetTolerances): LightFacts => {
  const { commitment, period } = input;
  const due = nodesDue(commitment, period);
  return {
    period,
    taskClass: commitment.taskClass,
    filing: input.filing,
    goals: commitment.goals.map((goal) => ({
      ...goalProgress(commitment, goal, countingOf(input, goal.key), period.to, tolerances),
      isHeadline: publisherOf(input, goal.key) !== null,
    })),
    isFinal: commitment.ends !== null && period.to >= commitment.ends,
    monthsUnstarted: monthsUnstarted(input),
    startReason: input.start.reason,
    nodes: { due: due.length, met: due.filter((key) => input.metNodes.has(key)).length },
    wasRed: input.wasRed,
  };
};

const publisherOf = ({ publishers }: LightInput, measure: string): Publisher | null =>
  publishers.find((publisher) => publisher.measure === measure) ?? null;

const countingOf = (input: LightInput, measure: string): ProgressValue | null =>
  countingValue(input.values, measure, input.period, publisherOf(input, measure));

const nodesDue = ({ milestones, stages }: Commitment, { from, to }: LightPeriod): readonly string[] =>
  [...milestones.map(({ key, due }) => ({ key, due })), ...stages.map(({ key, ends }) => ({ key, due: ends }))]
    .filter(({ due }) => from <= due && due <= to)
    .map(({ key }) => key);

// Silence is not taken for standing still: without a word and without a value nobody knows whether it has begun.
const monthsUnstarted = ({ commitment, values, period, start }: LightInput): number => {
  const known = values.filter(({ asOf }) => asOf <= period.to);
  const hasBegun = start.kind === 'started' || known.some(({ value }) => value > 0);
  const isKnown = start.kind === 'not-started' || known.length > 0;
  if (hasBegun || !isKnown) return 0;
  return Math.max(0, Math.floor(monthsAtEndOf(period.to)) - Math.floor(monthsAtStartOf(commitment.starts)));
};
