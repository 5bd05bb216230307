import { assertNever } from '../assert-never.js';
import type { CalendarDate } from '../plan/plan.js';
import type { Commitment, Goal, NumberGoal, Step, StepsGoal } from './commitment.js';
import { compareWithTarget } from './compare-with-targets.js';
import { expectedShare } from './curve.js';
import type { GoalProgress } from './light.js';
import { type TargetTolerance, targetTolerances } from './target-tolerances.js';
import type { ProgressValue } from './values.js';

/** How far a goal is at a date by the value that counts, beside what is expected then. */
export const goalProgress = (
  commitment: Commitment,
  goal: Goal,
  value: ProgressValue | null,
  date: CalendarDate,
  tolerances: readonly TargetTolerance[] = targetTolerances,
): GoalProgress => ({
  key: goal.key,
  name: goalName(goal),
  measures: goal.kind === 'number' && isHeld(goal) ? 'rate' : 'total',
  share: value === null ? null : shareDone(goal, value.value),
  expected: expectedOfGoal(commitment, goal, date),
  target: goal.kind === 'number' && goal.value !== null ? { value: goal.value, unit: goal.unit } : null,
  isMet: value !== null && isMet(goal, value, tolerances),
  isHeadline: false,
  used: value === null ? null : usedOf(value),
});

/** What a goal is called in a sentence. */
export const goalName = (goal: Goal): string =>
  goal.kind === 'number' ? goal.metric : goal.kind === 'deliverable' ? goal.what : goal.title;

/** The share of the whole target that a value stands for, 0 and above; null where the goal has no number to measure by. */
export const shareDone = (goal: Goal, value: number): number | null =>
  goal.kind === 'number' ? shareOfNumber(goal, value) : Math.max(0, value / wholePercent);

/** The percentage done of a list of steps: the value to report for the steps that are finished. */
export const percentOfSteps = ({ steps }: StepsGoal, finished: ReadonlySet<string>): number =>
  weightOf(steps.filter(({ key }) => finished.has(key)));

/** Compared with the whole target at every date: a rate, or a limit that is kept rather than approached (控制在5.5%以内). */
const isHeld = (goal: NumberGoal): boolean => goal.measures === 'rate' || (goal.direction === 'at-most' && !isReduction(goal));

const isReduction = ({ base, value }: NumberGoal): boolean => base !== null && value !== null && base > value;

const shareOfNumber = (goal: NumberGoal, value: number): number | null => {
  if (goal.value === null) return null;
  if (goal.direction === 'at-most' && !isReduction(goal)) return shareOfLimit(goal.value, value);
  const base = goal.measures === 'rate' ? 0 : (goal.base ?? 0);
  const way = goal.value - base;
  return way === 0 ? (value >= goal.value ? 1 : 0) : Math.max(0, (value - base) / way);
};

const shareOfLimit = (limit: number, value: number): number => (value <= limit ? 1 : value > 0 ? Math.max(0, limit / value) : 0);

const expectedOfGoal = (commitment: Commitment, goal: Goal, date: CalendarDate): number | null => {
  switch (goal.kind) {
    case 'number':
      return goal.value === null ? null : isHeld(goal) ? expectedOfHeld(commitment, date) : expectedByCurve(commitment, date);
    case 'deliverable':
      return goal.due !== null && date >= goal.due ? 1 : expectedByCurve(commitment, date);
    case 'steps':
      return goal.steps.every(({ due }) => due !== null) ? expectedOfSteps(goal.steps, date) : expectedByCurve(commitment, date);
    default:
      return assertNever(goal);
  }
};

const expectedByCurve = (commitment: Commitment, date: CalendarDate): number | null => expectedShare(commitment.curve, commitment, date);

// A figure that exists once a year is judged once a year, a rate too.
const expectedOfHeld = (commitment: Commitment, date: CalendarDate): number | null =>
  commitment.curve.kind === 'none' ? expectedByCurve(commitment, date) : 1;

const expectedOfSteps = (steps: readonly Step[], date: CalendarDate): number =>
  weightOf(steps.filter(({ due }) => due !== null && due <= date)) / wholePercent;

const isMet = (goal: Goal, value: ProgressValue, tolerances: readonly TargetTolerance[]): boolean => {
  if (goal.kind !== 'number') return value.value >= wholePercent;
  const result = { value: value.value, unit: value.unit, covers: 'whole', isCumulative: true, asOf: value.asOf } as const;
  return compareWithTarget(goal, result, tolerances).verdict === 'met';
};

const usedOf = ({ id, kind, value, unit, asOf, source }: ProgressValue) => ({ id, kind, value, unit, asOf, source });

const weightOf = (steps: readonly Step[]): number => steps.reduce((sum, { weight }) => sum + weight, 0);

const wholePercent = 100;
