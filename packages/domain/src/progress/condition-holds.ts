import { assertNever } from '../assert-never.js';
import type { GoalProgress, LightFacts } from './light.js';
import type { Bound, Checkpoint, Condition, LightPack } from './light-pack.js';
import { datePartsOf } from './months.js';
import { roundTo } from './number-text.js';

/** Says whether a rule's condition holds for one goal in the facts of a period. Every number it needs is a parameter of the pack. */
export const conditionHolds = (when: Condition, goal: GoalProgress, facts: LightFacts, pack: LightPack): boolean => {
  const within = (value: number | null, from: Bound | null, to: Bound | null): boolean =>
    value !== null && isAbove(value, from, pack) && isBelow(value, to, pack);
  switch (when.kind) {
    case 'no-data':
      return lacksData(goal, facts);
    case 'nothing-expected':
      return goal.expected === null;
    case 'done':
      return isDone(goal, facts) && (when.early === null || when.early !== facts.isFinal);
    case 'overdue':
      return facts.isFinal && goal.expected !== null && !isDone(goal, facts);
    case 'not-started':
      return facts.startReason === null && facts.monthsUnstarted > 0 && within(facts.monthsUnstarted, when.months, null);
    case 'behind':
      return within(gapOf(goal), when.from, when.to);
    case 'ahead':
      return within(negative(gapOf(goal)), when.from, null);
    case 'of-expected':
      return within(ofExpected(goal), when.from, when.to);
    case 'below-checkpoint':
      return isBelowCheckpoint(goal, checkpointOf(when.checkpoints, facts), pack);
    case 'between-checkpoints':
      return goal.measures !== 'rate' && !facts.isFinal && checkpointOf(when.checkpoints, facts) === null;
    case 'rate-below-target':
      return goal.measures === 'rate' && goal.expected !== null && goal.used !== null && !goal.isMet;
    case 'node-missed':
      return facts.nodes.met < facts.nodes.due;
    case 'period-missed':
      return facts.nodes.met < facts.nodes.due || (gapOf(goal) ?? 0) > 0;
    case 'otherwise':
      return true;
    default:
      return assertNever(when);
  }
};

/** Percentage points behind what is expected; negative: ahead. Null without both. Binary noise is taken off, so that bounds are exact. */
export const gapOf = ({ share, expected }: GoalProgress): number | null =>
  share === null || expected === null ? null : exact((expected - share) * 100);

/** Done as a percentage of what was expected; where nothing was, 100. */
export const ofExpected = ({ share, expected }: GoalProgress): number | null =>
  share === null || expected === null ? null : expected === 0 ? 100 : exact((share / expected) * 100);

/** The checkpoint of the period's last month, if it is one. */
export const checkpointOf = (checkpoints: readonly Checkpoint[], { period }: LightFacts): Checkpoint | null => {
  const month = datePartsOf(period.to)?.month;
  return checkpoints.find((checkpoint) => checkpoint.month === month) ?? null;
};

/** The value of a pack's parameter. A pack is checked before use, so a missing one is a fault. */
export const parameterOf = (pack: LightPack, key: string): number => {
  const found = pack.parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`pack ${pack.id} has no parameter ${key}`);
  return found.value;
};

const lacksData = ({ used, share, expected, target, measures }: GoalProgress, { filing }: LightFacts): boolean => {
  if (used !== null) return false;
  if (filing !== 'filed') return true;
  return share === null && expected !== null && (measures === 'total' || target !== null);
};

// A total is done when its whole is reached. A rate can fall again, so it is done only at the end.
const isDone = (goal: GoalProgress, { isFinal }: LightFacts): boolean =>
  goal.measures === 'rate' ? isFinal && goal.isMet : goal.isMet || (goal.share !== null && exact(goal.share) >= 1);

const isBelowCheckpoint = ({ share, expected, measures }: GoalProgress, checkpoint: Checkpoint | null, pack: LightPack): boolean =>
  measures === 'total' &&
  expected !== null &&
  share !== null &&
  checkpoint !== null &&
  exact(share * 100) < exact(parameterOf(pack, checkpoint.parameter));

const isAbove = (value: number, bound: Bound | null, pack: LightPack): boolean => {
  if (bound === null) return true;
  const limit = exact(parameterOf(pack, bound.parameter));
  return bound.inclusive ? value >= limit : value > limit;
};

const isBelow = (value: number, bound: Bound | null, pack: LightPack): boolean => {
  if (bound === null) return true;
  const limit = exact(parameterOf(pack, bound.parameter));
  return bound.inclusive ? value <= limit : value < limit;
};

const negative = (value: number | null): number | null => (value === null ? null : -value);
const exact = (value: number): number => roundTo(value, 6);
