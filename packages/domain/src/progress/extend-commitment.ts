import type { CalendarDate } from '../plan/plan.js';
import type { Commitment, Goal } from './commitment.js';

/** The same promise with a later last day. What was due on the old last day moves with it; every earlier date stays as promised. */
export const extendCommitment = (commitment: Commitment, ends: CalendarDate): Commitment => {
  const moved = <D extends CalendarDate | null>(date: D): D | CalendarDate => (date !== null && date === commitment.ends ? ends : date);
  return {
    ...commitment,
    ends,
    goals: commitment.goals.map((goal) => movedGoal(goal, moved)),
    milestones: commitment.milestones.map((node) => ({ ...node, due: moved(node.due) })),
    stages: commitment.stages.map((stage) => ({ ...stage, ends: moved(stage.ends) })),
  };
};

const movedGoal = (goal: Goal, moved: (date: CalendarDate | null) => CalendarDate | null): Goal => {
  switch (goal.kind) {
    case 'number':
      return goal;
    case 'deliverable':
      return { ...goal, due: moved(goal.due) };
    case 'steps':
      return { ...goal, steps: goal.steps.map((step) => ({ ...step, due: moved(step.due) })) };
  }
};
