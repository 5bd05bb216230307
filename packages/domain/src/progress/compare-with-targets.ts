import { assertNever } from '../assert-never.js';
import type { CalendarDate, Direction } from '../plan/plan.js';
import { unitRelation } from './measure-unit.js';
import { metricSense } from './metric-sense.js';
import { roundTo } from './number-text.js';
import { type TargetTolerance, targetTolerances, toleranceOn } from './target-tolerances.js';

/** A target as it can be compared; a plan's `Target` and a `NumberGoal` both are one. `value` is the bound for in-step and as-assigned too, once known. */
export type ComparableTarget = {
  readonly metric: string;
  readonly direction: Direction;
  readonly value: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
};

/** A published result. `covers` part: only some months of the target's time (1—10月). */
export type PublishedResult = {
  readonly value: number | null;
  readonly unit: string | null;
  readonly covers: 'whole' | 'part';
  readonly isCumulative: boolean;
  readonly asOf: CalendarDate;
};

/** Why a comparison came out as it did. */
export type ComparisonReason =
  | 'reached'
  | 'short'
  | 'over'
  | 'within-tolerance'
  | 'above-about'
  | 'below-about'
  | 'no-result'
  | 'part-of-the-time'
  | 'no-bound'
  | 'not-cumulative'
  | 'unit-differs'
  | 'tolerance-undecided';

/** Met, missed, or unknown and why. `by`: result minus bound in the target's unit, negative when below; null where they cannot be compared. */
export type Comparison = {
  readonly verdict: 'met' | 'missed' | 'unknown';
  readonly reason: ComparisonReason;
  readonly by: number | null;
  /** What 左右 or 同步 allowed, in the target's unit; null where it played no part. */
  readonly tolerance: number | null;
};

/**
 * Judges a published result against a target by its direction and hedge. 以上、以内 include the number itself, 超 does not (民法典 §1259);
 * 左右 and 同步 use the office's dated tolerance. What cannot be known is said to be unknown, never guessed.
 * For an in-step target the bound is the reference's own result (the growth of GDP), for an as-assigned one the assigned number.
 */
export const compareWithTarget = (
  target: ComparableTarget,
  result: PublishedResult,
  tolerances: readonly TargetTolerance[] = targetTolerances,
): Comparison => {
  const { value: bound } = target;
  if (result.value === null) return unknown('no-result');
  if (result.covers === 'part') return unknown('part-of-the-time');
  if (bound === null) return unknown('no-bound');
  if (isCumulative(target) && !result.isCumulative) return unknown('not-cumulative');
  const relation = unitRelation(result.unit, target.unit);
  if (relation.kind === 'foreign') return unknown('unit-differs');
  const by = roundTo(result.value * (relation.kind === 'scaled' ? relation.factor : 1) - bound, 9);
  return byDirection(target, by, (word) => toleranceOn(tolerances, word, bound, result.asOf));
};

type ToleranceOf = (word: TargetTolerance['word']) => number | null;

const byDirection = (target: ComparableTarget, by: number, toleranceOf: ToleranceOf): Comparison => {
  switch (target.direction) {
    case 'at-least':
    case 'as-assigned':
      return verdict(isStrict(target) ? by > 0 : by >= 0, 'short', by);
    case 'at-most':
      return verdict(isStrict(target) ? by < 0 : by <= 0, 'over', by);
    case 'exactly':
      return exactly(target, by);
    case 'about':
      return about(target, by, toleranceOf('左右'));
    case 'in-step':
      return inStep(by, toleranceOf('同步'));
    default:
      return assertNever(target.direction);
  }
};

// 增长5%: a bare number is a promise of at least that much, or of at most where less is better.
const exactly = (target: ComparableTarget, by: number): Comparison =>
  metricSense(target.metric) === 'less' ? verdict(by <= 0, 'over', by) : verdict(by >= 0, 'short', by);

const about = (target: ComparableTarget, by: number, tolerance: number | null): Comparison => {
  if (by === 0) return { verdict: 'met', reason: 'reached', by, tolerance: null };
  const sense = metricSense(target.metric);
  const isBetter = (sense === 'more' && by > 0) || (sense === 'less' && by < 0);
  if (isBetter) return { verdict: 'met', reason: 'reached', by, tolerance: null };
  if (tolerance !== null && Math.abs(by) <= tolerance) return { verdict: 'met', reason: 'within-tolerance', by, tolerance };
  const reason = by > 0 ? 'above-about' : 'below-about';
  return sense === null || tolerance === null ? { ...unknown(reason), by, tolerance } : { verdict: 'missed', reason, by, tolerance };
};

const inStep = (by: number, tolerance: number | null): Comparison => {
  if (by >= 0) return { verdict: 'met', reason: 'reached', by, tolerance: null };
  if (tolerance === null) return { ...unknown('tolerance-undecided'), by };
  return -by <= tolerance
    ? { verdict: 'met', reason: 'within-tolerance', by, tolerance }
    : { verdict: 'missed', reason: 'short', by, tolerance };
};

const verdict = (isMet: boolean, otherwise: 'short' | 'over', by: number): Comparison => ({
  verdict: isMet ? 'met' : 'missed',
  reason: isMet ? 'reached' : otherwise,
  by,
  tolerance: null,
});

const unknown = (reason: ComparisonReason): Comparison => ({ verdict: 'unknown', reason, by: null, tolerance: null });

const isCumulative = ({ hedge, metric }: ComparableTarget): boolean => `${hedge ?? ''}${metric}`.includes('累计');
const isStrict = ({ hedge }: ComparableTarget): boolean => /超|多于|高于|不满|低于|少于/.test(hedge ?? '') && !/不超/.test(hedge ?? '');
