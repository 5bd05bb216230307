import { bigrams, likeness } from '../words/likeness.js';
import type { Target } from './plan.js';

/** How a target moved from one document to the next. `unit`: the numbers stand in different units and are not compared. */
export type TargetMove = 'same' | 'raised' | 'lowered' | 'reworded' | 'unit' | 'added' | 'dropped';

/** One metric in two documents, side by side. */
export type TargetPair = {
  readonly metric: string;
  readonly before: Target | null;
  readonly after: Target | null;
  readonly move: TargetMove;
};

/** Words that stand around a metric without naming it: 实现地区生产总值增长 and 地区生产总值 are one, so are 建成 and 打造美丽宜居村. */
const before = /^(?:力争|确保|实现|完成|达到|全省|全市|全年|今年|实施|推进|开展|打造|建成|建设|新建|改造|培育|创建|的)+/;
const behind = /(?:稳定在|保持在|控制在|增长|增速|达到|完成|实现|提高到|增加|建设|左右|达)+$/;
/** What is added in the year and what there is in all are two metrics, wherever the word stands: 城镇新增就业, 新增城镇就业. */
const added = /新增|净增/g;
/** So are a sum and its share: 地区生产总值, 单位地区生产总值能耗. */
const share = /单位|人均/;

/** Metrics whose names share less than this are two metrics. */
export const sameMetric = 0.7;

const nameOf = (metric: string): string => metric.replace(/\s/g, '').replace(added, '').replace(before, '').replace(behind, '');

const basisOf = (metric: string): string => `${metric.search(added) >= 0} ${share.test(metric)}`;

/** How alike the names of two metrics are, 0 to 1. */
export const metricLikeness = (one: string, other: string): number => {
  if (basisOf(one) !== basisOf(other)) return 0;
  const [a, b] = [nameOf(one), nameOf(other)];
  return a !== '' && a === b ? 1 : likeness(bigrams(a), bigrams(b));
};

/** Puts the targets of two documents side by side, the most alike metrics first; what is left over was added or dropped. */
export const pairTargets = (before: readonly Target[], after: readonly Target[]): readonly TargetPair[] => {
  const found = after
    .flatMap((later) => before.map((earlier) => ({ earlier, later, alike: metricLikeness(earlier.metric, later.metric) })))
    .filter(({ alike }) => alike >= sameMetric)
    .toSorted((one, other) => other.alike - one.alike);
  const of = new Map<Target, Target>();
  const used = new Set<Target>();
  for (const { earlier, later } of found) {
    if (of.has(later) || used.has(earlier)) continue;
    of.set(later, earlier);
    used.add(earlier);
  }
  const paired = after.map((later): TargetPair => {
    const earlier = of.get(later) ?? null;
    return { metric: later.metric, before: earlier, after: later, move: earlier === null ? 'added' : moveOf(earlier, later) };
  });
  const dropped = before.filter((earlier) => !used.has(earlier));
  return [...paired, ...dropped.map((earlier): TargetPair => ({ metric: earlier.metric, before: earlier, after: null, move: 'dropped' }))];
};

const moveOf = (before: Target, after: Target): TargetMove => {
  if (before.value === null || after.value === null || before.unit !== after.unit) {
    if (before.value === after.value && before.direction === after.direction) return 'same';
    return before.value !== null && after.value !== null ? 'unit' : 'reworded';
  }
  if (before.value !== after.value) return after.value > before.value ? 'raised' : 'lowered';
  return before.direction === after.direction && before.hedge === after.hedge ? 'same' : 'reworded';
};
