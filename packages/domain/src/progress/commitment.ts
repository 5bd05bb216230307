import type { Lang } from '../diagnostics.js';
import type { CalendarDate, Direction } from '../plan/plan.js';
import type { Curve, Milestone } from './curve.js';

/** How a task runs in time, which decides how it is judged. */
export const taskClasses = ['annual', 'long-term', 'standing'] as const;
/** annual 年度任务: done within the year · long-term 长期任务: in stages · standing 常态任务: goes on, no end. */
export type TaskClass = (typeof taskClasses)[number];

const classWords = {
  annual: { zh: '年度任务', en: 'annual' },
  'long-term': { zh: '长期任务', en: 'long-term' },
  standing: { zh: '常态任务', en: 'standing' },
} as const satisfies Record<TaskClass, Record<Lang, string>>;

/** The class in words. */
export const taskClassName = (taskClass: TaskClass, lang: Lang): string => classWords[taskClass][lang];

/**
 * What is promised. One goal for each thing that can be judged: a task with two printed targets has two.
 * What a draft has not filled in yet is null or empty; `checkCommitment` says what is missing before it can be submitted.
 */
export type Goal = NumberGoal | DeliverableGoal | StepsGoal;

/** A number with its direction, base and unit. */
export type NumberGoal = {
  readonly kind: 'number';
  /** Unique in the commitment and stable across its versions: the `measure` of its values. */
  readonly key: string;
  readonly metric: string;
  readonly direction: Direction;
  /** Where it started (last year's level); null counts as 0. Only for totals and reductions. */
  readonly base: number | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** The words that bound it in the plan: 左右, 以上 … */
  readonly hedge: string | null;
  /** No reported value may pass it (100 for a percentage of coverage); null where more is possible. */
  readonly cap: number | null;
  /** total 累计: grows through the year, follows the curve · rate 比率: compared with the whole target at every date. */
  readonly measures: 'total' | 'rate';
  /** Whether parts add up to the whole: a rate or an index is given to each city as it stands. */
  readonly isAdditive: boolean;
};

/** A thing that exists or does not: 出台…条例, 建成…大桥. Its values are percentages done. */
export type DeliverableGoal = {
  readonly kind: 'deliverable';
  readonly key: string;
  readonly what: string;
  readonly due: CalendarDate | null;
  /** 验收标准: by what a stranger sees that it is done. */
  readonly acceptance: string;
};

/** A list of steps. Its values are percentages done: the weights of finished steps. */
export type StepsGoal = { readonly kind: 'steps'; readonly key: string; readonly title: string; readonly steps: readonly Step[] };

/** One step; the weights of a goal's steps add up to 100. */
export type Step = { readonly key: string; readonly text: string; readonly weight: number; readonly due: CalendarDate | null };

/** A stage of a long-term task (阶段目标). */
export type Stage = { readonly key: string; readonly text: string; readonly ends: CalendarDate };

/** 工作措施 with who carries it (责任处室、责任人). */
export type Measure = { readonly text: string; readonly office: string | null; readonly person: string | null };

/** One filled field of the 五个一 template. `key` is the template field's. */
export type FiveOnesEntry = { readonly key: string; readonly text: string };

/** 推进表: a unit's promise for its share of a task. The approved one is the frozen baseline. Plain data, stored as it stands. */
export type Commitment = {
  readonly taskClass: TaskClass;
  readonly starts: CalendarDate;
  /** The last day that keeps it; null only for a standing task. */
  readonly ends: CalendarDate | null;
  readonly goals: readonly Goal[];
  readonly milestones: readonly Milestone[];
  readonly stages: readonly Stage[];
  readonly curve: Curve;
  readonly measures: readonly Measure[];
  /** 责任处室 */
  readonly office: string | null;
  /** 责任人 */
  readonly person: string | null;
  readonly fiveOnes: readonly FiveOnesEntry[];
};
