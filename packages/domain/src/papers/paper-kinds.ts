import type { Lang } from '../diagnostics.js';
import type { PaperLengthClass } from './paper-length.js';

/** What a paper is made from, asked for when it is begun. */
export type PaperNeed = 'plan' | 'period' | 'unit' | 'inspection' | 'matter';

type Entry = Readonly<Record<Lang, string>> & {
  readonly head: 'masthead' | 'document';
  /** Of its number: 督函〔2024〕1号. Empty for a masthead, which counts issues. An office changes it in the draft. */
  readonly prefix: string;
  readonly length: PaperLengthClass;
  readonly needs: readonly PaperNeed[];
  /** Columns of its first annex, for templates: every kind of paper has the same ones in every office. */
  readonly columns: readonly string[];
};

const lightColumns = ['序号', '事项', '牵头单位', '亮灯', '原因'] as const;
const findingColumns = ['序号', '问题', '依据', '整改要求', '时限'] as const;

/** The one registry of papers. */
export const paperKinds = {
  bulletin: {
    zh: '督查通报',
    en: 'bulletin',
    head: 'masthead',
    prefix: '',
    length: 'work',
    needs: ['plan', 'period'],
    columns: lightColumns,
  },
  briefing: {
    zh: '督查专报',
    en: 'briefing for the leaders',
    head: 'masthead',
    prefix: '',
    length: 'work',
    needs: ['plan', 'period'],
    columns: lightColumns,
  },
  results: {
    zh: '年度目标完成情况通报',
    en: 'bulletin of the year’s results',
    head: 'masthead',
    prefix: '',
    length: 'work',
    needs: ['plan', 'period'],
    columns: ['序号', '指标', '目标', '结果', '判定', '来源'],
  },
  reminder: {
    zh: '提醒函',
    en: 'letter of reminder',
    head: 'document',
    prefix: '督函',
    length: 'work',
    needs: ['unit'],
    columns: ['序号', '事项', '待办', '期限', '逾期天数'],
  },
  sheet: {
    zh: '督办单',
    en: 'sheet of a matter',
    head: 'document',
    prefix: '督办',
    length: 'work',
    needs: ['matter'],
    columns: [],
  },
  talk: {
    zh: '约谈通知',
    en: 'summons to a talk',
    head: 'document',
    prefix: '督约',
    length: 'work',
    needs: ['plan', 'period', 'unit'],
    columns: lightColumns,
  },
  rectification: {
    zh: '整改通知',
    en: 'order to rectify',
    head: 'document',
    prefix: '督改',
    length: 'work',
    needs: ['inspection', 'unit'],
    columns: findingColumns,
  },
  conclusion: {
    zh: '督查结论',
    en: 'conclusion of an inspection',
    head: 'document',
    prefix: '督结',
    length: 'work',
    needs: ['inspection', 'unit'],
    columns: findingColumns,
  },
  review: {
    zh: '复核决定',
    en: 'decision of a review',
    head: 'document',
    prefix: '督复',
    length: 'work',
    needs: ['inspection', 'unit'],
    columns: findingColumns,
  },
  division: {
    zh: '分工方案',
    en: 'division plan',
    head: 'document',
    prefix: '政发',
    length: 'policy',
    needs: ['plan'],
    columns: ['序号', '任务', '牵头领导', '牵头单位', '责任单位'],
  },
  yearly: {
    zh: '单位年度任务清单',
    en: 'yearly list of a unit',
    head: 'document',
    prefix: '督清',
    length: 'work',
    needs: ['plan', 'unit'],
    columns: ['序号', '任务', '牵头领导', '职责', '时限'],
  },
} as const satisfies Record<string, Entry>;

/** A kind of paper. */
export type PaperKind = keyof typeof paperKinds;

/** Every kind in the order of the registry. */
export const paperKindList = Object.keys(paperKinds) as readonly PaperKind[];

/** The kind's name. */
export const paperKindName = (kind: PaperKind, lang: Lang): string => paperKinds[kind][lang];
