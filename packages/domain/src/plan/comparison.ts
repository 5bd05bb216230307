import type { Lang } from '../diagnostics.js';
import { bigrams, likeness } from '../words/likeness.js';
import { comparePlans, fieldWords, type PlanChange, type TaskField } from './compare-plans.js';
import { compareYears, comparisonMode, type YearChange } from './compare-years.js';
import { pairTargets, type TargetMove, type TargetPair } from './pair-targets.js';
import type { PairedBy, PairHint } from './pair-years.js';
import type { Plan, Task } from './plan.js';

/** Two versions of one plan, or the plans of two years. */
export const comparisonModes = ['amended', 'years'] as const;
/** How two plans are compared. */
export type ComparisonMode = (typeof comparisonModes)[number];

/** What became of a task. `moved`: the same words under another number or heading; told of versions alone. */
export const comparedKinds = ['changed', 'added', 'removed', 'moved', 'same'] as const;
/** What became of a task. */
export type ComparedKind = (typeof comparedKinds)[number];

/** One task in two documents, with what differs in words. */
export type ComparedTask = {
  readonly kind: ComparedKind;
  readonly before: Task | null;
  readonly after: Task | null;
  /** By what the two were taken for one; null where there is one side, or the place decided. */
  readonly by: PairedBy | null;
  /** What else speaks for the two being one. */
  readonly hints: readonly PairHint[];
  /** Share of the words in common, 0 to 1; null where there is one side. */
  readonly alike: number | null;
  readonly fields: readonly { readonly field: TaskField; readonly before: string; readonly after: string }[];
  readonly targets: readonly TargetPair[];
};

/** A whole comparison, with how many tasks became what. */
export type PlanComparison = {
  readonly mode: ComparisonMode;
  readonly counts: Readonly<Record<ComparedKind, number>>;
  readonly tasks: readonly ComparedTask[];
};

/** Compares two plans: as versions of one or as two years, as their heads say unless the caller says otherwise. */
export const comparisonOf = (
  before: Plan,
  after: Plan,
  mode: ComparisonMode = comparisonMode(before.document, after.document),
): PlanComparison => {
  const tasks = mode === 'years' ? compareYears(before, after).map(ofYears) : comparePlans(before, after).map(ofVersions);
  const counts = { changed: 0, added: 0, removed: 0, moved: 0, same: 0 };
  for (const { kind } of tasks) counts[kind] += 1;
  return { mode, counts, tasks };
};

const yearKinds = { continued: 'same', changed: 'changed', vanished: 'removed', new: 'added' } as const satisfies Record<
  YearChange['kind'],
  ComparedKind
>;

const ofYears = ({ kind, before, after, by, hints, alike, fields, targets }: YearChange): ComparedTask => ({
  kind: yearKinds[kind],
  before,
  after,
  by,
  hints,
  alike,
  fields: before === null || after === null ? [] : fields.map((field) => difference(before, after, field)),
  targets,
});

const ofVersions = (change: PlanChange): ComparedTask => {
  const { kind, before, after } = change;
  const both = before !== null && after !== null;
  const fields = change.kind === 'changed' ? change.fields : change.kind === 'moved' ? (['heading'] as const) : [];
  return {
    kind,
    before,
    after,
    by: null,
    hints: [],
    alike: both && before.text !== after.text ? likeness(bigrams(before.text), bigrams(after.text)) : null,
    fields: both ? fields.map((field) => difference(before, after, field)).filter((one) => one.before !== one.after) : [],
    targets: pairTargets(before?.targets ?? [], after?.targets ?? []),
  };
};

const difference = (before: Task, after: Task, field: TaskField) => ({
  field,
  before: fieldWords(before, field),
  after: fieldWords(after, field),
});

type Words = Readonly<Record<Lang, string>>;

const kindWords: Readonly<Record<ComparisonMode, Readonly<Record<ComparedKind, Words>>>> = {
  amended: {
    same: { zh: '未变', en: 'unchanged' },
    moved: { zh: '移动', en: 'moved' },
    changed: { zh: '修改', en: 'changed' },
    added: { zh: '新增', en: 'added' },
    removed: { zh: '删除', en: 'removed' },
  },
  years: {
    same: { zh: '延续', en: 'continues' },
    moved: { zh: '移动', en: 'moved' },
    changed: { zh: '有变化', en: 'changed' },
    added: { zh: '新增', en: 'new' },
    removed: { zh: '消失', en: 'vanished' },
  },
};

/** What became of a task, in words. */
export const comparedKindName = (kind: ComparedKind, mode: ComparisonMode, lang: Lang): string => kindWords[mode][kind][lang];

const fieldNames: Readonly<Record<TaskField, Words>> = {
  text: { zh: '任务', en: 'task' },
  leaders: { zh: '牵头领导', en: 'lead officials' },
  leadUnits: { zh: '牵头单位', en: 'lead units' },
  coUnits: { zh: '责任单位', en: 'co-units' },
  open: { zh: '名单未列全（等）', en: 'open list (等)' },
  deadline: { zh: '完成时限', en: 'deadline' },
  targets: { zh: '量化目标', en: 'targets' },
  heading: { zh: '章节', en: 'heading' },
};

/** A field of a task, as a difference names it. */
export const taskFieldName = (field: TaskField, lang: Lang): string => fieldNames[field][lang];

const moveWords: Readonly<Record<TargetMove, Words>> = {
  same: { zh: '持平', en: 'same' },
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  reworded: { zh: '提法不同', en: 'reworded' },
  unit: { zh: '单位不同', en: 'other unit' },
  added: { zh: '新增', en: 'new' },
  dropped: { zh: '取消', en: 'dropped' },
};

const byWords: Readonly<Record<PairedBy, Words>> = {
  wording: { zh: '文字相同', en: 'same words' },
  likeness: { zh: '文字相近', en: 'alike words' },
  part: { zh: '一条包含另一条', en: 'one within the other' },
  metric: { zh: '指标相同', en: 'same metric' },
};

const hintWords: Readonly<Record<PairHint, Words>> = {
  leadUnits: { zh: '牵头单位相同', en: 'same lead unit' },
  chapter: { zh: '章节相同', en: 'same chapter' },
};

/** Why two promises were taken for one, in words, with the share of their words in common; null where the documents' order decided. */
export const pairReason = ({ by, hints, alike }: Pick<ComparedTask, 'by' | 'hints' | 'alike'>, lang: Lang): string | null => {
  if (by === null) return null;
  const share = by === 'wording' || alike === null ? '' : ` ${Math.round(alike * 100)}%`;
  return [`${byWords[by][lang]}${share}`, ...hints.map((hint) => hintWords[hint][lang])].join(lang === 'zh' ? '，' : ', ');
};

/** How a target moved, in words. */
export const targetMoveName = (move: TargetMove, lang: Lang): string => moveWords[move][lang];
