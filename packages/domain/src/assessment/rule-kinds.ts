import type { Lang } from '../diagnostics.js';
import type { Words } from '../progress/light-pack.js';

/** A number of a rule kind. `points` are deducted or added; `percent` 0 and above; `count` whole; `factor` 1 and above. */
export type RuleParameter = {
  readonly key: string;
  readonly name: Words;
  readonly unit: 'points' | 'percent' | 'count' | 'factor' | 'months';
};

/**
 * portion: gives a part of its aspect's weight · deduction and bonus: from and onto it · after: once all others are counted ·
 * none: the ledger holds no such fact, so it never counts anything.
 */
export type RuleEffect = 'portion' | 'deduction' | 'bonus' | 'after' | 'none';

type Entry = Words & {
  readonly effect: RuleEffect;
  /** Which facts it counts: two rules of one subject for the same units have the same effect twice. */
  readonly subject: string;
  readonly parameters: readonly RuleParameter[];
};

const parameter = (key: string, unit: RuleParameter['unit'], zh: string, en: string): RuleParameter => ({ key, unit, name: { zh, en } });
const cap = parameter('cap', 'points', '最多', 'at most');
const each = (zh: string, en: string) => parameter('points', 'points', zh, en);

/** The one registry of what a rule may count: results that the ledger proves, nothing else. */
export const ruleKinds = {
  completion: {
    effect: 'portion',
    subject: 'completion',
    zh: '完成情况（对照目标，期中对照序时）',
    en: 'completion against target, in between against what is expected by then',
    parameters: [
      parameter('cap', 'percent', '每项完成度最多计', 'a task counts at most'),
      parameter('co', 'percent', '配合任务按牵头任务的', 'a co-unit’s task counts, of a led one'),
    ],
  },
  'quarterly-base': {
    effect: 'portion',
    subject: 'quarters',
    zh: '季度清单（年度成绩以各季度成绩为基础）',
    en: 'quarterly lists as the base of the year',
    parameters: [parameter('share', 'percent', '占本方面分值的', 'of the aspect’s weight')],
  },
  unmet: {
    effect: 'deduction',
    subject: 'completion',
    zh: '到期未完成',
    en: 'not met at its end',
    parameters: [each('每项扣', 'each deducts'), cap],
  },
  early: {
    effect: 'bonus',
    subject: 'early',
    zh: '提前完成（以销号为准）',
    en: 'done early, as struck off',
    parameters: [parameter('months', 'months', '至少提前', 'early by at least'), each('每项加', 'each adds'), cap],
  },
  over: {
    effect: 'bonus',
    subject: 'over',
    zh: '超额完成',
    en: 'over the target',
    parameters: [parameter('percent', 'percent', '至少超出', 'over by at least'), each('每项加', 'each adds'), cap],
  },
  'missing-plan': {
    effect: 'deduction',
    subject: 'missing-plan',
    zh: '没有报送推进表',
    en: 'no commitment',
    parameters: [each('每项扣', 'each deducts'), cap],
  },
  'plan-without-stages': {
    effect: 'deduction',
    subject: 'plan-without-stages',
    zh: '推进表没有阶段目标',
    en: 'a commitment without stages',
    parameters: [each('每项扣', 'each deducts'), cap],
  },
  'missing-report': {
    effect: 'deduction',
    subject: 'missing-report',
    zh: '到期未报进展',
    en: 'a report is missing',
    parameters: [each('每次扣', 'each deducts'), cap],
  },
  'missing-period': {
    effect: 'deduction',
    subject: 'missing-report',
    zh: '整期未报（一个填报期一项也没有报）',
    en: 'a period in which nothing was reported',
    parameters: [each('每期扣', 'each period deducts'), cap],
  },
  'late-report': {
    effect: 'deduction',
    subject: 'late-report',
    zh: '逾期，催报后才报',
    en: 'late, after chasing',
    parameters: [each('每次扣', 'each deducts'), cap],
  },
  'ladder-step': {
    effect: 'deduction',
    subject: 'ladder-step',
    zh: '督办升级',
    en: 'steps of supervision',
    parameters: [
      parameter('first', 'points', '第一步每次扣', 'the first step deducts'),
      parameter('second', 'points', '第二步每次扣', 'the second step deducts'),
      parameter('third', 'points', '第三步及以上每次扣', 'the third and later steps deduct'),
      cap,
    ],
  },
  'close-out-quality': {
    effect: 'deduction',
    subject: 'close-out-quality',
    zh: '销号质量',
    en: 'quality of close-outs',
    parameters: [
      parameter('returned', 'points', '核查不通过每次扣', 'a failed check deducts'),
      parameter('reopened', 'points', '销号后又恢复每次扣', 'a reopened one deducts'),
      cap,
    ],
  },
  workload: {
    effect: 'bonus',
    subject: 'workload',
    zh: '任务量调节（牵头任务多于组内平均）',
    en: 'workload: more led tasks than the group’s mean',
    parameters: [each('每多一项加', 'each more adds'), cap],
  },
  'small-portfolio': {
    effect: 'after',
    subject: 'small-portfolio',
    zh: '任务少的单位扣分加倍（平衡任务多少）',
    en: 'small portfolios: deductions are multiplied',
    parameters: [parameter('upTo', 'count', '任务不多于', 'tasks, at most'), parameter('factor', 'factor', '扣分乘以', 'deductions times')],
  },
  other: { effect: 'none', subject: 'other', zh: '其他（台账没有的事项）', en: 'other: nothing the ledger holds', parameters: [] },
} as const satisfies Record<string, Entry>;

/** What a rule counts. */
export type RuleKind = keyof typeof ruleKinds;
/** Every kind, in the order of the form. */
export const ruleKindList = Object.keys(ruleKinds) as readonly RuleKind[];

/** The entry of a kind, with its numbers as a list. */
export const ruleKindOf = (kind: RuleKind): Entry => ruleKinds[kind];

/** The kind in words. */
export const ruleKindName = (kind: RuleKind, lang: Lang): string => ruleKinds[kind][lang];
