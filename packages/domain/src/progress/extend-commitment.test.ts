import { expect, it } from 'vitest';
import type { Commitment } from './commitment.js';
import { extendCommitment } from './extend-commitment.js';

const promise: Commitment = {
  taskClass: 'annual',
  starts: '2024-01-01',
  ends: '2024-09-30',
  goals: [
    { kind: 'deliverable', key: 'g1', what: '条例', due: '2024-09-30', acceptance: '公布' },
    {
      kind: 'steps',
      key: 'g2',
      title: '改造',
      steps: [
        { key: 's1', text: '设计', weight: 40, due: '2024-03-31' },
        { key: 's2', text: '完工', weight: 60, due: '2024-09-30' },
      ],
    },
  ],
  milestones: [{ key: 'm1', text: '完成', due: '2024-09-30', share: 1 }],
  stages: [{ key: 'p1', text: '一期', ends: '2024-06-30' }],
  curve: { kind: 'linear' },
  measures: [],
  office: null,
  person: null,
  fiveOnes: [],
};

it('what was due on the last day moves with it; what was due before stays promised', () => {
  expect(extendCommitment(promise, '2024-12-31')).toMatchObject({
    ends: '2024-12-31',
    goals: [{ due: '2024-12-31' }, { steps: [{ due: '2024-03-31' }, { due: '2024-12-31' }] }],
    milestones: [{ due: '2024-12-31' }],
    stages: [{ ends: '2024-06-30' }],
  });
  expect(promise.ends).toBe('2024-09-30');
});

it('what has no date gets none', () => {
  const open = { ...promise, goals: [{ kind: 'deliverable', key: 'g1', what: '条例', due: null, acceptance: '' }] } as const;
  expect(extendCommitment(open, '2024-12-31').goals).toEqual(open.goals);
});
