import type { Goal, NumberGoal } from './commitment.js';
import { unitRelation } from './measure-unit.js';
import { numberText, roundTo } from './number-text.js';
import { finding, hasErrors, type ProgressFinding } from './progress-findings.js';
import { readAmount } from './read-amount.js';

/** A value as typed, checked against its goal. `value` is null when a finding forbids it. */
export type CheckedValue = { readonly value: number | null; readonly findings: readonly ProgressFinding[] };

/**
 * Reads a value out of a field and checks it: a number at all, in the goal's unit (万人 for 人: the factor is said), within the cap,
 * and not suspiciously many times the target. `at` is the field's path.
 */
export const checkValue = (goal: Goal, typed: string, at: string): CheckedValue => {
  const amount = readAmount(typed);
  if (amount === null) return { value: null, findings: [finding('value-not-number', at, { given: typed.trim() })] };
  const unit = goal.kind === 'number' ? goal.unit : '%';
  const units = checkUnit(amount.value, amount.unit, unit, at);
  const findings = units.length > 0 ? units : checkRange(goal, amount.value, at);
  return { value: hasErrors(findings) ? null : amount.value, findings };
};

/** Compares the unit that came with a value with the wanted one; a scaled one is told with its factor and the number to enter. */
export const checkUnit = (value: number, given: string | null, wanted: string | null, at: string): readonly ProgressFinding[] => {
  const relation = unitRelation(given, wanted);
  if (given === null || wanted === null || relation.kind === 'same') return [];
  if (relation.kind === 'foreign') return [finding('unit-foreign', at, { given, wanted })];
  const converted = numberText(value * relation.factor, 6);
  const [larger, smaller] = relation.factor > 1 ? [given, wanted] : [wanted, given];
  const factor = numberText(Math.max(relation.factor, 1 / relation.factor), 6);
  return [finding('unit-scaled', at, { given, wanted, larger, smaller, factor, converted })];
};

const checkRange = (goal: Goal, value: number, at: string): readonly ProgressFinding[] => {
  const { cap, unit } = goal.kind === 'number' ? goal : { cap: wholePercent, unit: '%' };
  const isCounted = goal.kind !== 'number' || goal.measures === 'total';
  if (cap !== null && value > cap) return [finding('value-over-cap', at, { value, cap, unit: unit ?? '' })];
  if (isCounted && value < 0) return [finding('value-negative', at, { value })];
  return goal.kind === 'number' ? checkScale(goal, value, at) : [];
};

// 万人 typed as 人 is ten thousand times too much; a hundred times is more than any plan was ever exceeded by.
const checkScale = ({ value: target, unit }: NumberGoal, value: number, at: string): readonly ProgressFinding[] => {
  const times = target === null || target === 0 ? 0 : Math.abs(value / target);
  return times < suspicious
    ? []
    : [finding('value-looks-scaled', at, { value, target: target ?? 0, times: roundTo(times, 0), unit: unit ?? '' })];
};

const suspicious = 100;
const wholePercent = 100;
