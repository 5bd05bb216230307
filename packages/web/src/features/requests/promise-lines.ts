import { numberText } from '@luoshi/domain';
import type { PromiseBody } from './requests-query.js';

/** One thing that is promised, by a key that stays the same from version to version. */
export type PromiseLine = { readonly key: string; readonly label: string; readonly said: string };

/** A promise as lines that can be laid side by side: its last day, each goal, each node. */
export const promiseLines = (body: PromiseBody, deadline: string): readonly PromiseLine[] => [
  { key: 'ends', label: deadline, said: body.ends ?? '—' },
  ...body.goals.flatMap(goalLines),
  ...body.milestones.map(({ key, text, due }) => ({ key: `node ${key}`, label: text, said: due })),
  ...body.stages.map(({ key, text, ends }) => ({ key: `stage ${key}`, label: text, said: ends })),
];

const goalLines = (goal: PromiseBody['goals'][number]): readonly PromiseLine[] => {
  const key = `goal ${goal.key}`;
  switch (goal.kind) {
    case 'number':
      return [
        { key, label: goal.metric, said: `${goal.value === null ? '—' : numberText(goal.value, 6)}${goal.unit ?? ''}${goal.hedge ?? ''}` },
      ];
    case 'deliverable':
      return [{ key, label: goal.what, said: goal.due ?? '—' }];
    case 'steps':
      return goal.steps.map((step) => ({ key: `${key} ${step.key}`, label: step.text, said: step.due ?? '—' }));
  }
};
