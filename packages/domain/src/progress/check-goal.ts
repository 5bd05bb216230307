import { assertNever } from '../assert-never.js';
import type { Target } from '../plan/plan.js';
import { checkDue, checkOrder } from './check-dates.js';
import { checkUnit } from './check-value.js';
import type { Commitment, DeliverableGoal, Goal, NumberGoal, StepsGoal } from './commitment.js';
import type { CommitmentField } from './commitment-fields.js';
import { numberText, roundTo } from './number-text.js';
import { finding, type ProgressFinding } from './progress-findings.js';

/** Checks one goal of a commitment, beside the targets the plan prints for the task. `at` is the goal's path, e.g. goals.0. */
export const checkGoal = (commitment: Commitment, goal: Goal, at: string, printed: readonly Target[]): readonly ProgressFinding[] => {
  switch (goal.kind) {
    case 'number':
      return checkNumber(goal, at, printed);
    case 'deliverable':
      return checkDeliverable(commitment, goal, at);
    case 'steps':
      return checkSteps(commitment, goal, at);
    default:
      return assertNever(goal);
  }
};

const bounded = ['at-least', 'at-most', 'about', 'exactly'];

const checkNumber = (goal: NumberGoal, at: string, printed: readonly Target[]): readonly ProgressFinding[] => [
  ...missing(goal.metric === '', `${at}.metric`, 'metric'),
  ...missing(goal.value === null && bounded.includes(goal.direction), `${at}.value`, 'value'),
  ...missing(goal.value !== null && (goal.unit ?? '') === '', `${at}.unit`, 'unit'),
  ...checkTargetValue(goal, at),
  ...checkAgainstPlan(goal, at, printed),
];

const checkTargetValue = ({ value, cap, base, unit, direction, measures }: NumberGoal, at: string): readonly ProgressFinding[] => {
  if (value === null) return [];
  if (!Number.isFinite(value)) return [finding('value-not-number', `${at}.value`, { given: String(value) })];
  if (cap !== null && value > cap) return [finding('value-over-cap', `${at}.value`, { value, cap, unit: unit ?? '' })];
  const isReached = base !== null && measures === 'total' && (direction === 'at-most' ? base <= value : base >= value);
  return isReached ? [finding('base-beyond-value', `${at}.base`, { base: base ?? 0, value })] : [];
};

const checkAgainstPlan = ({ metric, value, unit }: NumberGoal, at: string, printed: readonly Target[]): readonly ProgressFinding[] => {
  const target = printed.find((one) => one.metric === metric);
  if (target === undefined || target.value === null || value === null) return [];
  const units = checkUnit(value, unit, target.unit, `${at}.unit`);
  if (units.length > 0 || value === target.value) return units;
  return [
    finding('value-differs-from-plan', `${at}.value`, {
      printed: `${numberText(target.value, 6)}${target.unit ?? ''}`,
      value: `${numberText(value, 6)}${unit ?? ''}`,
    }),
  ];
};

const checkDeliverable = (commitment: Commitment, { what, due, acceptance }: DeliverableGoal, at: string): readonly ProgressFinding[] => [
  ...missing(what === '', `${at}.what`, 'what'),
  ...missing(due === null && commitment.taskClass !== 'standing', `${at}.due`, 'due'),
  ...missing(acceptance === '', `${at}.acceptance`, 'acceptance'),
  ...checkDue(commitment, { due, what, at: `${at}.due` }),
];

const checkSteps = (commitment: Commitment, { title, steps }: StepsGoal, at: string): readonly ProgressFinding[] => {
  if (steps.length < leastSteps) return [finding('steps-missing', `${at}.steps`)];
  const dated = steps.map(({ text, due }, index) => ({ due, what: text, at: `${at}.steps.${index}.due` }));
  const sum = roundTo(
    steps.reduce((total, { weight }) => total + weight, 0),
    6,
  );
  return [
    ...missing(title === '', `${at}.title`, 'title'),
    ...steps.flatMap(({ text }, index) => missing(text === '', `${at}.steps.${index}.text`, 'step')),
    ...steps.flatMap(({ text, weight }, index) =>
      weight > 0 ? [] : [finding('weight-not-positive', `${at}.steps.${index}.weight`, { what: text })],
    ),
    ...dated.flatMap((step) => checkDue(commitment, step)),
    ...checkOrder(dated),
    ...(sum === whole ? [] : [finding('weights-off', `${at}.steps`, { sum: numberText(sum, 6), whole })]),
  ];
};

const missing = (isMissing: boolean, at: string, field: CommitmentField): readonly ProgressFinding[] =>
  isMissing ? [finding('field-missing', at, { field })] : [];

// One step alone is a deliverable.
const leastSteps = 2;
const whole = 100;
