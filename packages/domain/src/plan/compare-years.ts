import { bigrams, likeness } from '../words/likeness.js';
import { comparePlans, type PlanChange, type TaskField } from './compare-plans.js';
import { metricLikeness, pairTargets, type TargetPair } from './pair-targets.js';
import type { DocumentHead, Plan, Task } from './plan.js';

/** What became of a promise from one year to the next. */
export type YearChangeKind = 'continued' | 'changed' | 'vanished' | 'new';

/** By what two promises were taken for one: the same words, alike words, or the same metric. */
export type PairedBy = 'wording' | 'likeness' | 'metric';

/** A promise in two years. `alike`: share of the words in common, 0 to 1; null where there is no other side. */
export type YearChange = {
  readonly kind: YearChangeKind;
  readonly before: Task | null;
  readonly after: Task | null;
  readonly by: PairedBy | null;
  readonly alike: number | null;
  /** What differs; never the heading, which every year's report words anew. */
  readonly fields: readonly Exclude<TaskField, 'heading'>[];
  readonly targets: readonly TargetPair[];
};

/**
 * Compares two years' plans promise by promise: what goes on in the same words, what changed, what vanished, what is new. First by wording, as
 * an amended document is compared; then promises that are worded anew but measure the same thing. In the order of the later plan, with what
 * vanished at the end.
 */
export const compareYears = (before: Plan, after: Plan): readonly YearChange[] => {
  const changes = comparePlans(before, after);
  const gone = changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : []));
  const fresh = changes.flatMap((change) => (change.kind === 'added' ? [change.after] : []));
  const byMetric = pairByMetric(gone, fresh);
  const found = new Set(byMetric.values());
  return changes.flatMap((change) => becameOf(change, byMetric, found));
};

const becameOf = (change: PlanChange, byMetric: ReadonlyMap<Task, Task>, found: ReadonlySet<Task>): readonly YearChange[] => {
  const { before, after } = change;
  if (before !== null && after !== null) return [paired(before, after, before.text === after.text ? 'wording' : 'likeness')];
  if (before !== null) return found.has(before) ? [] : [alone('vanished', before, null)];
  const earlier = byMetric.get(after);
  return [earlier === undefined ? alone('new', null, after) : paired(earlier, after, 'metric')];
};

/** Whether two documents are versions of one plan or the plans of two years: by document number, else by title. */
export const comparisonMode = (before: DocumentHead, after: DocumentHead): 'amended' | 'years' => {
  if (before.number !== null && after.number !== null) return before.number === after.number ? 'amended' : 'years';
  return before.title !== null && before.title === after.title ? 'amended' : 'years';
};

// Only metrics that are nearly the same pair two promises whose words have little in common.
const sureMetric = 0.8;

const pairByMetric = (gone: readonly Task[], fresh: readonly Task[]): ReadonlyMap<Task, Task> => {
  const found = fresh.flatMap((after) =>
    gone.flatMap((before) => {
      const alike = Math.max(0, ...after.targets.flatMap((one) => before.targets.map((other) => metricLikeness(other.metric, one.metric))));
      return alike >= sureMetric ? [{ before, after, alike }] : [];
    }),
  );
  const of = new Map<Task, Task>();
  const used = new Set<Task>();
  for (const { before, after } of found.toSorted((one, other) => other.alike - one.alike)) {
    if (of.has(after) || used.has(before)) continue;
    of.set(after, before);
    used.add(before);
  }
  return of;
};

const alone = (kind: 'vanished' | 'new', before: Task | null, after: Task | null): YearChange => ({
  kind,
  before,
  after,
  by: null,
  alike: null,
  fields: [],
  targets: pairTargets(before?.targets ?? [], after?.targets ?? []),
});

const paired = (before: Task, after: Task, by: PairedBy): YearChange => {
  const fields = fieldsThatDiffer(before, after);
  return {
    kind: fields.length === 0 ? 'continued' : 'changed',
    before,
    after,
    by,
    alike: before.text === after.text ? 1 : likeness(bigrams(before.text), bigrams(after.text)),
    fields,
    targets: pairTargets(before.targets, after.targets),
  };
};

const fieldsThatDiffer = (before: Task, after: Task): YearChange['fields'] => {
  const names = (list: readonly { readonly name: string | null; readonly role?: string | null }[]) =>
    list.map(({ name, role }) => name ?? role ?? '').join('、');
  const differ: Readonly<Record<YearChange['fields'][number], boolean>> = {
    text: before.text !== after.text,
    leaders: names(before.leaders) !== names(after.leaders),
    leadUnits: names(before.leadUnits) !== names(after.leadUnits),
    coUnits: names(before.coUnits) !== names(after.coUnits),
    open: before.open !== after.open,
    // Last year's day cannot be this year's: only a deadline that came or went is a change.
    deadline: (before.deadline === null) !== (after.deadline === null),
    targets: pairTargets(before.targets, after.targets).some(({ move }) => move !== 'same'),
  };
  return (Object.keys(differ) as YearChange['fields'][number][]).filter((field) => differ[field]);
};
