import type { CalendarDate, Commitment, Goal, Target } from '@luoshi/domain';

/** What a first draft is made from. `year`: of the plan. */
export type DraftSource = { readonly targets: readonly Target[]; readonly deadline: CalendarDate | null; readonly year: number };

/**
 * A first draft of a commitment: the printed targets become its goals, word for word, and the year its frame. What the plan does not say stays
 * empty; nothing is guessed that a person would have to find and take out again.
 */
export const draftCommitment = ({ targets, deadline, year }: DraftSource): Commitment => ({
  taskClass: 'annual',
  starts: `${year}-01-01`,
  ends: deadline ?? `${year}-12-31`,
  goals: targets.map(goalOf),
  milestones: [],
  stages: [],
  curve: targets.some(isRate) ? { kind: 'none' } : { kind: 'linear' },
  measures: [],
  office: null,
  person: null,
  fiveOnes: [],
});

const goalOf = (target: Target, index: number): Goal => ({
  kind: 'number',
  key: `g${index + 1}`,
  metric: target.metric,
  direction: target.direction,
  base: null,
  value: target.value,
  unit: target.unit,
  hedge: target.hedge,
  cap: null,
  measures: isRate(target) ? 'rate' : 'total',
  isAdditive: !isRate(target),
});

// A percentage, or what is only compared with something else, is never the sum of its parts.
const isRate = ({ unit, direction }: Target): boolean => unit === '%' || unit === '个百分点' || direction === 'in-step';
