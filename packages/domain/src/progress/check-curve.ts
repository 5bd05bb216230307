import { assertNever } from '../assert-never.js';
import { checkDue, checkOrder } from './check-dates.js';
import type { Commitment } from './commitment.js';
import type { CurvePoint } from './curve.js';
import { datePartsOf } from './months.js';
import { numberText, roundTo } from './number-text.js';
import { finding, type ProgressFinding } from './progress-findings.js';

/** Checks that a commitment's curve can be computed and reaches the whole. */
export const checkCurve = (commitment: Commitment): readonly ProgressFinding[] => {
  const { curve, ends } = commitment;
  switch (curve.kind) {
    case 'none':
      return [];
    case 'linear':
      return ends === null ? [finding('curve-without-end', 'curve')] : [];
    case 'milestones':
      return commitment.milestones.length === 0 ? [finding('curve-without-nodes', 'curve')] : [];
    case 'seasonal':
      return ends === null ? [finding('curve-without-end', 'curve')] : checkSeason(commitment, curve.months);
    case 'table':
      return checkTable(commitment, curve.points);
    default:
      return assertNever(curve);
  }
};

/** Checks shares that are to rise: each between 0 and 1, none below the one before it. */
export const checkShares = (
  shares: readonly { readonly share: number | null; readonly what: string; readonly at: string }[],
): readonly ProgressFinding[] => {
  const given = shares.flatMap(({ share, ...rest }) => (share === null ? [] : [{ share, ...rest }]));
  return given.flatMap(({ share, what, at }, index) => {
    if (!(share >= 0 && share <= 1)) return [finding('share-out-of-range', at, { what, share: numberText(share * 100) })];
    return share < (given[index - 1]?.share ?? 0) ? [finding('shares-falling', at, { what })] : [];
  });
};

const checkSeason = ({ starts, ends }: Commitment, months: readonly number[]): readonly ProgressFinding[] => {
  const [from, to] = [datePartsOf(starts), ends === null ? null : datePartsOf(ends)];
  if (from === null || to === null) return [];
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  const wrong = months.flatMap((share, index) =>
    share >= 0 ? [] : [finding('value-negative', `curve.months.${index}`, { value: share })],
  );
  const sum = roundTo(
    months.reduce((total, one) => total + one, 0),
    6,
  );
  return [
    ...wrong,
    ...(months.length === length ? [] : [finding('season-length', 'curve.months', { count: months.length, months: length })]),
    ...(sum === whole ? [] : [finding('season-off', 'curve.months', { sum: numberText(sum, 6), whole })]),
  ];
};

const checkTable = (commitment: Commitment, points: readonly CurvePoint[]): readonly ProgressFinding[] => {
  const named = points.map(({ date, share }, index) => ({ due: date, share, what: date, at: `curve.points.${index}` }));
  return [...named.flatMap((point) => checkDue(commitment, point)), ...checkOrder(named), ...checkShares(named)];
};

const whole = 100;
