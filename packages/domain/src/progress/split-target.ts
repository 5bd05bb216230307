import type { NumberGoal } from './commitment.js';
import { metricSense } from './metric-sense.js';
import { numberText, roundTo } from './number-text.js';
import { finding, type ProgressFinding } from './progress-findings.js';

/** One unit's part of a target. `value` null: not given yet. */
export type TargetPart = { readonly unitId: string; readonly name: string; readonly value: number | null };

/** What a unit is to carry in proportion to: population, last year's result … Not negative. */
export type SplitWeight = { readonly unitId: string; readonly name: string; readonly weight: number };

/** A split with what rounding left over: `remainders` names who took how much of it, in the target's unit. */
export type TargetSplit = {
  readonly parts: readonly TargetPart[];
  readonly remainders: readonly { readonly unitId: string; readonly name: string; readonly amount: number }[];
};

/**
 * Splits a target over units. One that adds up is shared by weight to so many decimals and sums back exactly: what rounding down leaves goes
 * to the largest fractions, and is named. A rate or an index is given to each as it stands.
 */
export const splitTarget = (goal: NumberGoal, weights: readonly SplitWeight[], decimals: number): TargetSplit => {
  const { value } = goal;
  if (value === null || !goal.isAdditive) return { parts: weights.map((one) => ({ ...nameOf(one), value })), remainders: [] };
  const grain = 10 ** decimals;
  const whole = Math.round(roundTo(value * grain, 6));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const quotas = weights.map(({ weight }) => (total === 0 ? whole / weights.length : (whole * weight) / total));
  const floors = quotas.map((quota) => Math.floor(roundTo(quota, 6)));
  const extra = extraGrains(quotas, floors, whole);
  return {
    parts: weights.map((one, index) => ({ ...nameOf(one), value: ((floors[index] ?? 0) + (extra[index] ?? 0)) / grain })),
    remainders: weights.flatMap((one, index) => (extra[index] === 0 ? [] : [{ ...nameOf(one), amount: (extra[index] ?? 0) / grain }])),
  };
};

/** Checks parts against the whole; `tolerance` is the office's, in the target's unit. More than the whole is a warning where more is better (层层加码). */
export const checkSplit = (goal: NumberGoal, parts: readonly TargetPart[], tolerance = 0): readonly ProgressFinding[] => {
  const missing = parts.flatMap(({ value, name }, index) =>
    value === null || !Number.isFinite(value)
      ? [finding('value-not-number', `parts.${index}.value`, { given: String(value ?? ''), name })]
      : [],
  );
  if (parts.length === 0) return [finding('split-empty', 'parts')];
  if (goal.value === null || missing.length > 0) return missing;
  return goal.isAdditive
    ? checkSum(goal, goal.value, parts, tolerance)
    : parts.flatMap((part, index) => checkEach(goal, goal.value ?? 0, part, index));
};

const checkSum = (goal: NumberGoal, whole: number, parts: readonly TargetPart[], tolerance: number): readonly ProgressFinding[] => {
  const sum = roundTo(
    parts.reduce((total, { value }) => total + (value ?? 0), 0),
    6,
  );
  const by = roundTo(sum - whole, 6);
  if (Math.abs(by) <= tolerance) return [];
  const data = { sum: exactText(sum), whole: exactText(whole), by: exactText(Math.abs(by)), unit: goal.unit ?? '' };
  if (isLimit(goal)) return [finding(by > 0 ? 'split-over' : 'split-slack', 'parts', data)];
  return [finding(by < 0 ? 'split-short' : 'split-padded', 'parts', data)];
};

const checkEach = (goal: NumberGoal, whole: number, { name, value }: TargetPart, index: number): readonly ProgressFinding[] => {
  if (value === null || value === whole) return [];
  const isEasier = isLimit(goal) ? value > whole : value < whole;
  const data = { name, value: exactText(value), whole: exactText(whole), unit: goal.unit ?? '' };
  return [finding(isEasier ? 'part-easier' : 'part-harder', `parts.${index}.value`, data)];
};

// Whole grains that rounding down left, one each to the largest fractions; equal fractions in the order of the list.
const extraGrains = (quotas: readonly number[], floors: readonly number[], whole: number): readonly number[] => {
  const left = whole - floors.reduce((sum, one) => sum + one, 0);
  const byFraction = quotas
    .map((quota, index) => ({ index, fraction: quota - (floors[index] ?? 0) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return quotas.map((_, index) => (lucky.has(index) ? 1 : 0));
};

// 控制在…以内, and a bare number of what should be little.
const isLimit = ({ direction, metric }: NumberGoal): boolean =>
  direction === 'at-most' || (direction !== 'at-least' && metricSense(metric) === 'less');

const nameOf = ({ unitId, name }: SplitWeight) => ({ unitId, name });
const exactText = (value: number): string => numberText(value, 6);
