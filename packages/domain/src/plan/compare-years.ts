import { bigrams, likeness } from '../words/likeness.js';
import type { TaskField } from './compare-plans.js';
import { pairTargets, type TargetPair } from './pair-targets.js';
import { type PairedBy, type PairHint, pairYears, type YearPair } from './pair-years.js';
import type { DocumentHead, Plan, Task } from './plan.js';

/** What became of a promise from one year to the next. */
export type YearChangeKind = 'continued' | 'changed' | 'vanished' | 'new';

/** A promise in two years. `alike`: share of the words in common, 0 to 1; null where there is no other side. */
export type YearChange = {
  readonly kind: YearChangeKind;
  readonly before: Task | null;
  readonly after: Task | null;
  readonly by: PairedBy | null;
  /** What else speaks for the pair. */
  readonly hints: readonly PairHint[];
  readonly alike: number | null;
  /** What differs; never the heading, which every year's report words anew. */
  readonly fields: readonly Exclude<TaskField, 'heading'>[];
  readonly targets: readonly TargetPair[];
};

/**
 * Compares two years' plans promise by promise: what goes on in the same words, what changed, what vanished, what is new. In the order of the
 * later plan, with what vanished at the end.
 */
export const compareYears = (before: Plan, after: Plan): readonly YearChange[] => {
  const pairs = pairYears(before, after);
  const goesOn = new Set([...pairs.values()].map((pair) => pair.before));
  const changes = after.tasks.map((task): YearChange => {
    const pair = pairs.get(task);
    return pair === undefined ? alone('new', null, task) : paired(pair, task);
  });
  return [...changes, ...before.tasks.filter((task) => !goesOn.has(task)).map((task) => alone('vanished', task, null))];
};

/** Whether two documents are versions of one plan or the plans of two years: by document number, else by title. */
export const comparisonMode = (before: DocumentHead, after: DocumentHead): 'amended' | 'years' => {
  if (before.number !== null && after.number !== null) return before.number === after.number ? 'amended' : 'years';
  return before.title !== null && before.title === after.title ? 'amended' : 'years';
};

const alone = (kind: 'vanished' | 'new', before: Task | null, after: Task | null): YearChange => ({
  kind,
  before,
  after,
  by: null,
  hints: [],
  alike: null,
  fields: [],
  targets: pairTargets(before?.targets ?? [], after?.targets ?? []),
});

const paired = ({ before, by, hints }: YearPair, after: Task): YearChange => {
  const fields = fieldsThatDiffer(before, after);
  return {
    kind: fields.length === 0 ? 'continued' : 'changed',
    before,
    after,
    by,
    hints,
    alike: before.text === after.text ? 1 : likeness(bigrams(before.text), bigrams(after.text)),
    fields,
    targets: pairTargets(before.targets, after.targets),
  };
};

type YearField = YearChange['fields'][number];

const fieldsThatDiffer = (before: Task, after: Task): readonly YearField[] => {
  const differ: Readonly<Record<YearField, boolean>> = {
    text: before.text !== after.text,
    leaders: inOrder(before.leaders) !== inOrder(after.leaders),
    // The first-named leads, so another order is another lead; partners are a list without order.
    leadUnits: inOrder(before.leadUnits) !== inOrder(after.leadUnits),
    coUnits: [...namesOf(before.coUnits)].toSorted().join() !== [...namesOf(after.coUnits)].toSorted().join(),
    open: before.open !== after.open,
    // Last year's day cannot be this year's: only a deadline that came or went is a change.
    deadline: (before.deadline === null) !== (after.deadline === null),
    targets: pairTargets(before.targets, after.targets).some(({ move }) => move !== 'same'),
  };
  return (Object.keys(differ) as YearField[]).filter((field) => differ[field]);
};

const namesOf = (list: readonly { readonly name: string | null; readonly role?: string | null }[]): readonly string[] =>
  list.map(({ name, role }) => name ?? role ?? '');

const inOrder = (list: Parameters<typeof namesOf>[0]): string => namesOf(list).join('、');
