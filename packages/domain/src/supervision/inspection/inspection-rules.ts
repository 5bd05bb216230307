import type { Term } from '../../calendar/term.js';
import type { CalendarDate } from '../../plan/plan.js';
import type { TextLimit } from '../text-limit.js';
import type { InspectionKind } from './inspection-words.js';

/** How often one unit may be visited in a stretch of the year. No kinds: all of them together. `most` null: not limited. */
export type VisitLimit = {
  readonly key: string;
  readonly kinds: readonly InspectionKind[];
  readonly most: number | null;
  readonly per: 'year' | 'half-year' | 'quarter';
  readonly source: string;
};

/** The short names of the numbered papers, as an office writes them before 〔year〕. */
export type PaperPrefixes = { readonly notice: string; readonly conclusion: string; readonly review: string };

/** What binds inspections from a day on: terms, limits, likeness. Dated data; a later version never changes what began under an earlier one. */
export type InspectionRules = {
  readonly from: CalendarDate;
  readonly source: string;
  readonly applyReview: Term;
  readonly decideReview: Term;
  readonly limits: readonly VisitLimit[];
  /** The most days that one inspection may last; null: not limited. */
  readonly mostDays: number | null;
  /** From which share of common character pairs two subjects are taken for the same, 0 to 1. */
  readonly sameSubject: number;
  /** Days that must lie between two inspections of one unit and one subject. */
  readonly restDays: number;
  /** Of a conclusion about one unit. */
  readonly conclusionText: TextLimit;
  readonly prefixes: PaperPrefixes;
};

/** The shipped rules: the two terms are the decree's; how often is the office's to set. */
export const shippedInspectionRules: InspectionRules = {
  from: '2021-02-01',
  source:
    '政府督查工作条例第十五条、第十七条：严格控制频次和时限，严禁重复督查；30日内申请、30日内作出复核决定。相近程度和间隔天数为产品建议值，可由督查室调整',
  applyReview: { count: 30, unit: 'day' },
  decideReview: { count: 30, unit: 'day' },
  limits: [
    {
      key: 'comprehensive-yearly',
      kinds: ['comprehensive'],
      most: 1,
      per: 'year',
      source: '《关于统筹规范督查检查考核工作的通知》（中共中央办公厅，2018年10月）：综合性督查检查考核原则上每年一次（请核对）',
    },
    { key: 'all-yearly', kinds: [], most: null, per: 'year', source: '条例第十五条未定次数，由本级政府规定' },
  ],
  mostDays: null,
  sameSubject: 0.5,
  restDays: 90,
  conclusionText: { most: 4000, source: '《整治形式主义为基层减负若干规定》（2024年8月）：专项工作文稿一般不超过4000字（请核对）' },
  prefixes: { notice: '督通', conclusion: '督结', review: '督复' },
};

/** The rules in force on a day: the latest that began by then; the shipped ones where the office made none. */
export const inspectionRulesOn = (own: readonly InspectionRules[], day: CalendarDate): InspectionRules =>
  [...own].filter(({ from }) => from <= day).sort((one, other) => (one.from < other.from ? 1 : -1))[0] ?? shippedInspectionRules;

/** The number on a paper: 督通〔2024〕3号. The running number has no leading zero (GB/T 9704). */
export const paperNumber = (prefix: string, year: number, no: number): string => `${prefix}〔${year}〕${no}号`;
