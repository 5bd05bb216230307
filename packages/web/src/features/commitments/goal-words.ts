import { numberText } from '@luoshi/domain';
import type { Goal } from './commitments-query.js';

/** A goal in a few words. */
export const goalWords = (goal: Goal): string => {
  switch (goal.kind) {
    case 'number':
      return `${goal.metric}${goal.value === null ? '' : numberText(goal.value, 6)}${goal.unit ?? ''}${goal.hedge ?? ''}`;
    case 'deliverable':
      return goal.what;
    case 'steps':
      return goal.steps.map(({ text }) => text).join(' → ');
  }
};
