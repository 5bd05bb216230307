import type { Lang } from '../diagnostics.js';
import type { TaskField } from './compare-plans.js';

/** The fields of a task that a reading can be unsure of. The order in which a reviewer looks at them. */
export const confidenceFields = [
  'text',
  'leaders',
  'leadUnits',
  'coUnits',
  'open',
  'deadline',
  'targets',
] as const satisfies readonly Exclude<TaskField, 'heading'>[];
/** A field of a task that a reading can be unsure of. */
export type ConfidenceField = (typeof confidenceFields)[number];

type Entry = { readonly confidence: number; readonly zh: string; readonly en: string };

/**
 * Every reason for doubt, with the confidence that is left when it holds. The numbers are shares counted over plans with known truth, and
 * a test of the parser holds them: of the fields said to be 0.95 sure, 95 in a hundred are right.
 */
export const doubts = {
  'characters-damaged': { confidence: 0.4, zh: '这里有损坏或自造的字符', en: 'characters here are damaged or private-use' },
  'owners-missing': { confidence: 0.2, zh: '没有读到责任单位', en: 'no owner was read' },
  'label-in-text': { confidence: 0.15, zh: '正文里还留着像责任单位的字样', en: 'the text still holds words that look like owners' },
  'text-follows-unread': { confidence: 0.45, zh: '紧接着有没归入任务的文字', en: 'text that was placed in no task stands right behind' },
  'number-jumps': { confidence: 0.9, zh: '序号不连续，前后可能串了行', en: 'the numbering jumps: lines may have run together' },
  'number-lost': { confidence: 0.6, zh: '其他任务都有序号，这项没有', en: 'the other tasks are numbered, this one is not' },
  'text-breaks-off': { confidence: 0.4, zh: '正文像是没有说完', en: 'the text seems to break off' },
  'bracket-unclosed': { confidence: 0.6, zh: '括号没有收尾', en: 'a bracket is never closed' },
  'label-doubled': { confidence: 0.3, zh: '同一标签出现两次', en: 'a label is given twice' },
  'label-empty': { confidence: 0.7, zh: '标签后面没有内容', en: 'nothing follows a label' },
  'name-unlike-unit': { confidence: 0.3, zh: '名称不像单位', en: 'a name does not look like a unit' },
  'names-run-together': { confidence: 0.2, zh: '两个单位的名称像是连在了一起', en: 'two names seem to have run together' },
  'name-too-long': { confidence: 0.6, zh: '名称过长，可能含有别的文字', en: 'a name is so long that it may hold other words' },
  'name-unlike-person': { confidence: 0.3, zh: '不像人名或职务', en: 'looks like neither a name nor a post' },
  'lead-unlike-others': { confidence: 0.4, zh: '其他任务多有牵头单位，这项没有', en: 'most tasks have a lead unit, this one has none' },
  'leader-unlike-others': { confidence: 0.9, zh: '其他任务多有牵头领导，这项没有', en: 'most tasks have a leader, this one has none' },
  'several-dates': { confidence: 0.85, zh: '有几处时间，只取了一处', en: 'several dates are named, one was taken' },
  'date-unread': { confidence: 0.7, zh: '有时间字样，没有读成时限', en: 'words of time were not read as a deadline' },
  'deadline-without-day': { confidence: 0.3, zh: '时限没有换算成日期', en: 'the deadline gives no day' },
  'number-unread': { confidence: 0.55, zh: '有数字没有读成目标', en: 'a number was not read as a target' },
  'metric-unclear': { confidence: 0.7, zh: '指标名称读得不确切', en: 'what the number measures is unclear' },
} as const satisfies Record<string, Entry>;

/** A reason to doubt a field. */
export type Doubt = keyof typeof doubts;

/** How sure the reading of one field is, 0 to 1, and why it is not surer. No doubts: nothing speaks against it. */
export type FieldConfidence = { readonly value: number; readonly doubts: readonly Doubt[] };

/** How sure the reading of one task is, field by field. */
export type TaskConfidence = { readonly key: string; readonly fields: Readonly<Record<ConfidenceField, FieldConfidence>> };

/** What a field is worth against which nothing speaks. */
export const sure = 0.98;

/** From the first to the last: the bands a review screen sorts by, and the test counts in. */
export const confidenceBands = [
  { name: 'sure', from: 0.95 },
  { name: 'likely', from: 0.8 },
  { name: 'unsure', from: 0.5 },
  { name: 'doubtful', from: 0 },
] as const;
/** The name of a band of confidence. */
export type ConfidenceBand = (typeof confidenceBands)[number]['name'];

/** The band a value falls into. */
export const bandOf = (value: number): ConfidenceBand => confidenceBands.find(({ from }) => value >= from)?.name ?? 'doubtful';

/** A doubt in words. */
export const doubtWords = (doubt: Doubt, lang: Lang): string => doubts[doubt][lang];

/** The confidence that reasons leave together: each takes its share of what the others left. */
export const confidenceFrom = (reasons: readonly Doubt[]): FieldConfidence => ({
  value: reasons.reduce((left, doubt) => left * doubts[doubt].confidence, sure),
  doubts: reasons,
});
