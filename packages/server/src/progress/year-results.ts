import {
  type Comparison,
  compareWithTarget,
  comparisonReason,
  type Lang,
  type NumberGoal,
  numberText,
  valueKindName,
} from '@luoshi/domain';
import { readYearResults, type YearPromise } from '@luoshi/store';
import type { Context } from '../operation.js';

/** A target of a year beside what became of it. */
export type YearResult = {
  readonly taskId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitName: string;
  readonly metric: string;
  readonly target: string;
  readonly actual: string;
  readonly asOf: string | null;
  readonly kindName: string;
  readonly source: string;
  readonly comparison: Comparison;
  readonly why: string;
};

/** Every number that was promised for a plan, judged by the figure of its whole year; a figure of some months is shown and not judged. */
export const yearResults = async ({ tx, lang }: Context, planId: string, year: number): Promise<readonly YearResult[]> => {
  const promises = await readYearResults(tx, planId, year);
  return promises.flatMap((promise) =>
    promise.body.goals.flatMap((goal) => (goal.kind === 'number' ? [resultOf(promise, goal, { year, lang })] : [])),
  );
};

const resultOf = (promise: YearPromise, goal: NumberGoal, { year, lang }: { readonly year: number; readonly lang: Lang }): YearResult => {
  const { taskId, no, text, unitName, values } = promise;
  const value = values.find(({ measure }) => measure === goal.key) ?? null;
  const comparison = compareWithTarget(goal, {
    value: value?.value ?? null,
    unit: value?.unit ?? null,
    covers: value?.asOf === `${year}-12-31` ? 'whole' : 'part',
    isCumulative: true,
    asOf: value?.asOf ?? `${year}-12-31`,
  });
  return {
    taskId,
    no,
    text,
    unitName,
    metric: goal.metric,
    target: `${goal.value === null ? '' : numberText(goal.value, 6)}${goal.unit ?? ''}${goal.hedge ?? ''}`,
    actual: value === null ? '' : `${numberText(value.value, 6)}${value.unit ?? ''}`,
    asOf: value?.asOf ?? null,
    kindName: value === null ? '' : valueKindName(value.kind, lang),
    source: value?.source ?? '',
    comparison,
    why: comparisonReason(comparison, goal.unit)[lang],
  };
};
