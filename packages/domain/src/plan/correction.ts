import type { Lang } from '../diagnostics.js';
import { bigrams, likeness } from '../words/likeness.js';
import type { Deadline, Leader, NamedUnit, Plan, Target, Task } from './plan.js';
import { span } from './span.js';

/** The fields of a task whose reading a person can correct. */
export const correctableFields = ['leaders', 'leadUnits', 'coUnits', 'open', 'deadline', 'targets'] as const;
/** A field of a task whose reading a person can correct. */
export type CorrectableField = (typeof correctableFields)[number];

type ReadLeader = Pick<Leader, 'name' | 'role'>;
type ReadUnit = Pick<NamedUnit, 'name' | 'kind'>;
type ReadDeadline = Pick<Deadline, 'text' | 'date'>;
type ReadTarget = Omit<Target, 'span'>;

/** What a field reads, without its place: plain data, as it is stored and compared. */
export type FieldReading =
  | { readonly field: 'leaders'; readonly leaders: readonly ReadLeader[] }
  | { readonly field: 'leadUnits' | 'coUnits'; readonly units: readonly ReadUnit[] }
  | { readonly field: 'open'; readonly open: boolean }
  | { readonly field: 'deadline'; readonly deadline: ReadDeadline | null }
  | { readonly field: 'targets'; readonly targets: readonly ReadTarget[] };

/** Every state of a correction. */
export const correctionStates = ['active', 'withdrawn', 'conflicting'] as const;
/** active 已生效 · withdrawn 已撤回 · conflicting 待裁定: the amended document reads otherwise than the one that was corrected. */
export type CorrectionState = (typeof correctionStates)[number];
/** What happens to a correction; `conflict` by an amended document, the others by a person. */
export type CorrectionEvent = 'withdraw' | 'conflict' | 'reapply';

/** The table of transitions (invariant 6). What is not listed is refused. */
export const correctionTransitions = {
  withdraw: { from: ['active', 'conflicting'], to: 'withdrawn' },
  conflict: { from: ['active'], to: 'conflicting' },
  reapply: { from: ['conflicting'], to: 'active' },
} as const satisfies Record<CorrectionEvent, { readonly from: readonly CorrectionState[]; readonly to: CorrectionState }>;

/** The state an event leads to, or null where the state does not allow it. */
export const correctionAfter = (state: CorrectionState, event: CorrectionEvent): CorrectionState | null => {
  const { from, to }: { readonly from: readonly CorrectionState[]; readonly to: CorrectionState } = correctionTransitions[event];
  return from.includes(state) ? to : null;
};

const stateWords: Readonly<Record<CorrectionState, Readonly<Record<Lang, string>>>> = {
  active: { zh: '已生效', en: 'in force' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  conflicting: { zh: '待裁定', en: 'in conflict' },
};

/** The state's name for a screen or a refusal. */
export const correctionStateName = (state: CorrectionState, lang: Lang): string => stateWords[state][lang];

/** What a field of a task reads now. */
export const readingOf = (task: Task, field: CorrectableField): FieldReading => {
  switch (field) {
    case 'leaders':
      return { field, leaders: task.leaders.map(({ name, role }) => ({ name, role })) };
    case 'leadUnits':
    case 'coUnits':
      return { field, units: task[field].map(({ name, kind }) => ({ name, kind })) };
    case 'open':
      return { field, open: task.open };
    case 'deadline':
      return { field, deadline: task.deadline === null ? null : { text: task.deadline.text, date: task.deadline.date } };
    case 'targets':
      return { field, targets: task.targets.map(({ span: _, ...target }) => target) };
  }
};

/** Whether two readings say the same. */
export const sameReading = (one: FieldReading, other: FieldReading): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * The task as a person says it reads. What stood there before keeps its place; what was added has none, which an empty span at the task's
 * beginning says (invariant 3).
 */
export const withReading = (task: Task, said: FieldReading): Task => {
  const nowhere = span(task.span.start, task.span.start);
  const placeOf = <T extends { readonly span: Task['span'] }>(known: readonly T[], is: (one: T) => boolean) =>
    known.find(is)?.span ?? nowhere;
  switch (said.field) {
    case 'leaders':
      return {
        ...task,
        leaders: said.leaders.map((one) => ({
          ...one,
          span: placeOf(task.leaders, ({ name, role }) => name === one.name && role === one.role),
        })),
      };
    case 'leadUnits':
    case 'coUnits': {
      const known = [...task.leadUnits, ...task.coUnits];
      return { ...task, [said.field]: said.units.map((one) => ({ ...one, span: placeOf(known, ({ name }) => name === one.name) })) };
    }
    case 'open':
      return { ...task, open: said.open };
    case 'deadline':
      return { ...task, deadline: said.deadline === null ? null : { ...said.deadline, span: task.deadline?.span ?? nowhere } };
    case 'targets':
      return {
        ...task,
        targets: said.targets.map((one) => ({
          ...one,
          span: placeOf(task.targets, ({ metric, text }) => metric === one.metric && text === one.text),
        })),
      };
  }
};

/** A correction in force, with the task it was made on. */
export type StandingCorrection = {
  readonly correctionId: string;
  readonly key: string;
  readonly text: string;
  readonly read: FieldReading;
  readonly said: FieldReading;
};

/** A plan with its corrections applied; `conflicts`: the new document reads otherwise, so that a person must look. */
export type CorrectedPlan = { readonly plan: Plan; readonly applied: readonly string[]; readonly conflicts: readonly string[] };

/** Under the same number a task may be reworded this far and still be the one that was corrected. */
const sameTask = 0.3;

/**
 * Applies corrections to an amended document again: where its reading is what was corrected before, or already what was said. Where the print
 * changed, or the task is gone, the correction conflicts and changes nothing.
 */
export const applyCorrections = (plan: Plan, corrections: readonly StandingCorrection[]): CorrectedPlan => {
  const tasks = [...plan.tasks];
  const applied: string[] = [];
  const conflicts: string[] = [];
  for (const { correctionId, key, text, read, said } of corrections) {
    const at = placeOf(plan.tasks, key, text);
    const task = tasks[at];
    const printed = plan.tasks[at];
    const now = printed === undefined ? null : readingOf(printed, said.field);
    if (task === undefined || now === null || !(sameReading(now, read) || sameReading(now, said))) conflicts.push(correctionId);
    else {
      tasks[at] = withReading(task, said);
      applied.push(correctionId);
    }
  }
  return { plan: { ...plan, tasks }, applied, conflicts };
};

const placeOf = (tasks: readonly Task[], key: string, text: string): number => {
  const same = tasks.findIndex((task) => task.key === key && task.text === text);
  if (same >= 0) return same;
  const moved = tasks.findIndex((task) => task.text === text);
  if (moved >= 0) return moved;
  return tasks.findIndex((task) => task.key === key && likeness(bigrams(task.text), bigrams(text)) >= sameTask);
};
