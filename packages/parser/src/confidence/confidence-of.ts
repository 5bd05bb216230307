import { type ConfidenceField, confidenceFrom, type Diagnostic, type Plan, type Task, type TaskConfidence } from '@luoshi/domain';
import { doubtsOfDates } from './doubts-of-dates.js';
import { doubtsOfFindings } from './doubts-of-findings.js';
import { doubtsOfNames } from './doubts-of-names.js';
import { doubtsOfTargets } from './doubts-of-targets.js';
import { doubtsOfText } from './doubts-of-text.js';
import { type Habits, habitsOf } from './habits.js';
import type { TaskDoubts } from './task-doubts.js';

/**
 * How sure each field of each task is, in the order of the tasks. Looks at the reading only, never at the text again: what a reviewer may
 * doubt must show in what was read. One pass over tasks, names and findings.
 */
export const confidenceOf = (plan: Plan, diagnostics: readonly Diagnostic[]): readonly TaskConfidence[] => {
  const habits = habitsOf(plan);
  const found = doubtsOfFindings(plan, diagnostics);
  return plan.tasks.map((task, index) => confidenceOfTask(task, [found[index] ?? {}, ...ownDoubts(task, habits)]));
};

const ownDoubts = (task: Task, habits: Habits): readonly TaskDoubts[] => [
  doubtsOfText(task, habits),
  doubtsOfNames(task, habits),
  doubtsOfDates(task),
  doubtsOfTargets(task),
];

const confidenceOfTask = ({ key }: Task, given: readonly TaskDoubts[]): TaskConfidence => {
  const of = (field: ConfidenceField) => confidenceFrom([...new Set(given.flatMap((doubts) => doubts[field] ?? []))]);
  return {
    key,
    fields: {
      text: of('text'),
      leaders: of('leaders'),
      leadUnits: of('leadUnits'),
      coUnits: of('coUnits'),
      open: of('open'),
      deadline: of('deadline'),
      targets: of('targets'),
    },
  };
};
