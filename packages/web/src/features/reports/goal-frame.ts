import { type Goal, goalName, numberText, percentOfSteps } from '@luoshi/domain';
import type { Body, ReportDetail } from './reports-query.js';

type GoalLine = ReportDetail['goals'][number];

/** A goal's name in a table. */
export const nameOfGoal = ({ goal }: GoalLine): string => goalName(goal as Goal);

/** A goal's whole target in words; deliverables and steps are counted in percent. */
export const targetOfGoal = ({ goal }: GoalLine): string =>
  goal.kind === 'number' ? (goal.value === null ? '—' : `${numberText(goal.value, 6)}${goal.unit ?? ''}${goal.hedge ?? ''}`) : '100%';

/** What is expected by the period's end, in the goal's own unit. */
export const expectedOfGoal = ({ goal, expected }: GoalLine): string => {
  if (expected === null) return '—';
  if (goal.kind !== 'number') return `${numberText(expected * 100)}%`;
  if (goal.value === null) return '—';
  if (goal.measures === 'rate') return `${numberText(goal.value, 6)}${goal.unit ?? ''}`;
  const base = goal.base ?? 0;
  return `${numberText(base + (goal.value - base) * expected, 2)}${goal.unit ?? ''}`;
};

/** The unit a value is typed in. */
export const unitOfGoal = ({ goal }: GoalLine): string => (goal.kind === 'number' ? (goal.unit ?? '') : '%');

/** The value as typed for a goal; empty where none is. */
export const typedOf = ({ values }: Pick<Body, 'values'>, key: string): string =>
  values.find(({ measure }) => measure === key)?.typed ?? '';

/** The values with one of them changed. */
export const withValue = (body: Body, key: string, next: Partial<Body['values'][number]>, asOf: string): Body['values'] => {
  const known = body.values.find(({ measure }) => measure === key) ?? { measure: key, typed: '', asOf, source: '' };
  return [...body.values.filter(({ measure }) => measure !== key), { ...known, ...next }];
};

/** The contents after a step was ticked: its goal's value follows from the weights of the finished steps. */
export const withStep = (body: Body, { goal }: GoalLine, step: string, isDone: boolean, asOf: string): Partial<Body> => {
  if (goal.kind !== 'steps') return {};
  const metNodes = isDone ? [...body.metNodes, step] : body.metNodes.filter((key) => key !== step);
  const percent = percentOfSteps(goal, new Set(metNodes));
  return { metNodes, values: withValue(body, goal.key, { typed: String(percent) }, asOf) };
};
