import { type CalendarDate, type Commitment, goalOfTarget, type Target } from '@luoshi/domain';

/** What a first draft is made from. `year`: of the plan. */
export type DraftSource = { readonly targets: readonly Target[]; readonly deadline: CalendarDate | null; readonly year: number };

/**
 * A first draft of a commitment: the printed targets become its goals, word for word, and the year its frame. What the plan does not say stays
 * empty; nothing is guessed that a person would have to find and take out again.
 */
export const draftCommitment = ({ targets, deadline, year }: DraftSource): Commitment => {
  const goals = targets.map((target, index) => goalOfTarget(target, `g${index + 1}`));
  return {
    taskClass: 'annual',
    starts: `${year}-01-01`,
    ends: deadline ?? `${year}-12-31`,
    goals,
    milestones: [],
    stages: [],
    // Rates are published once a year: nothing is expected in between.
    curve: { kind: goals.some(({ measures }) => measures === 'rate') ? 'none' : 'linear' },
    measures: [],
    office: null,
    person: null,
    fiveOnes: [],
  };
};
