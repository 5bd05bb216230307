import type { CalendarDate, Target } from '../plan/plan.js';
import { checkCurve, checkShares } from './check-curve.js';
import { checkDue, checkOrder } from './check-dates.js';
import { checkGoal } from './check-goal.js';
import type { Commitment } from './commitment.js';
import { datePartsOf } from './months.js';
import { finding, type ProgressFinding } from './progress-findings.js';

/** What the plan prints of the task: a commitment may not promise less, or later, in silence. */
export type PrintedTask = { readonly deadline: CalendarDate | null; readonly targets: readonly Target[] };

/** Everything that is wrong or thin in a commitment, at the paths of its fields. With errors it can be saved as a draft and not be submitted. */
export const checkCommitment = (commitment: Commitment, printed: PrintedTask): readonly ProgressFinding[] => [
  ...checkSpan(commitment, printed.deadline),
  ...(commitment.goals.length === 0 ? [finding('goals-missing', 'goals')] : []),
  ...commitment.goals.flatMap((goal, index) => checkGoal(commitment, goal, `goals.${index}`, printed.targets)),
  ...checkKeys(commitment),
  ...checkNodes(commitment),
  ...checkCurve(commitment),
  ...checkDuty(commitment),
];

const checkSpan = (commitment: Commitment, deadline: CalendarDate | null): readonly ProgressFinding[] => {
  const { starts, ends, taskClass } = commitment;
  const wrong = [
    { at: 'starts', date: starts },
    { at: 'ends', date: ends },
  ].flatMap(({ at, date }) => (date !== null && datePartsOf(date) === null ? [finding('date-invalid', at, { date })] : []));
  if (wrong.length > 0) return wrong;
  if (ends === null) return taskClass === 'standing' ? [] : [finding('field-missing', 'ends', { field: 'ends' })];
  return [
    ...(ends < starts ? [finding('ends-before-start', 'ends', { starts, ends })] : []),
    ...(deadline !== null && ends > deadline ? [finding('ends-after-deadline', 'ends', { ends, deadline })] : []),
    ...(taskClass === 'annual' && yearOf(ends) !== yearOf(starts) ? [finding('annual-beyond-year', 'ends', { year: yearOf(starts) })] : []),
  ];
};

const checkNodes = (commitment: Commitment): readonly ProgressFinding[] => {
  const milestones = commitment.milestones.map(({ text, due, share }, index) => ({ due, share, what: text, at: `milestones.${index}` }));
  const stages = commitment.stages.map(({ text, ends }, index) => ({ due: ends, what: text, at: `stages.${index}` }));
  const isStageless = commitment.taskClass === 'long-term' && stages.length === 0;
  return [
    ...(isStageless ? [finding('stages-missing', 'stages')] : []),
    ...[...milestones, ...stages].flatMap((node) => checkDue(commitment, node)),
    ...checkOrder(milestones),
    ...checkOrder(stages),
    ...checkShares(milestones),
  ];
};

const checkKeys = ({ goals, milestones, stages }: Commitment): readonly ProgressFinding[] => [
  ...doubled(goals, 'goals'),
  ...goals.flatMap((goal, index) => (goal.kind === 'steps' ? doubled(goal.steps, `goals.${index}.steps`) : [])),
  // Milestones and stages are ticked off by key in the same list.
  ...doubled([...milestones, ...stages], 'milestones'),
];

const doubled = (things: readonly { readonly key: string }[], at: string): readonly ProgressFinding[] =>
  things.flatMap(({ key }, index) => (things.findIndex((thing) => thing.key === key) < index ? [finding('key-doubled', at, { key })] : []));

// 实化工作责任、细化工作措施 (the plan's closing chapter): asked for, not forced.
const checkDuty = ({ measures, office, person }: Commitment): readonly ProgressFinding[] =>
  [
    { at: 'measures', field: 'measures', isEmpty: measures.length === 0 },
    { at: 'office', field: 'office', isEmpty: (office ?? '') === '' },
    { at: 'person', field: 'person', isEmpty: (person ?? '') === '' },
  ].flatMap(({ at, field, isEmpty }) => (isEmpty ? [finding('field-advised', at, { field })] : []));

const yearOf = (date: CalendarDate): string => date.slice(0, 4);
