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

/** Words that stand around a metric without naming it: 实现地区生产总值增长 and 地区生产总值 are one. */
const around = /^(?:力争|确保|实现|完成|达到|新增|全省|全市|全年)+|(?:增长|达到|完成|实现|提高到|增加|增速|达)+$/g;

/** Metrics whose names share less than this are two metrics. */
const sameMetric = 0.6;

const pairsOf = (metric: string): ReadonlySet<string> => bigrams(metric.replace(around, '').replace(/\s/g, ''));

/** How alike the names of two metrics are, 0 to 1. */
export const metricLikeness = (one: string, other: string): number => {
  const [a, b] = [one.replace(around, ''), other.replace(around, '')];
  return a !== '' && a === b ? 1 : likeness(pairsOf(one), pairsOf(other));
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
