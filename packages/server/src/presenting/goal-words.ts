import { type Goal, numberText } from '@luoshi/domain';

/** A goal in a few words: 城镇新增就业45万人以上. */
export const goalWords = (goal: Goal): string => {
  switch (goal.kind) {
    case 'number':
      return `${goal.metric}${goal.value === null ? '' : numberText(goal.value, 6)}${goal.unit ?? ''}${goal.hedge ?? ''}`;
    case 'deliverable':
      return goal.due === null ? goal.what : `${goal.what}（${goal.due}）`;
    case 'steps':
      return `${goal.title}（${goal.steps.length}步）`;
  }
};
