import { conditionHolds, gapOf } from './condition-holds.js';
import type { GoalProgress, Light, LightFacts } from './light.js';
import type { LightPack, PackRule, Words } from './light-pack.js';
import { lightSentence, madeUpSentence } from './light-sentence.js';
import { type LightColor, type LightSeverity, lightSeverities, lightSeverityName, shapeOf } from './severity.js';

/**
 * Judges a period's facts by a pack: each goal by the first rule that holds, the worst goal counts. A period that was red and was made up
 * later takes the pack's `madeUp`, never better. Throws when the pack lacks a parameter its rules name: `checkPack` finds that before.
 */
export const judge = (pack: LightPack, facts: LightFacts): Light => {
  const judged = goalsOf(facts).map((goal) => ({ goal, rule: ruleFor(pack, goal, facts) }));
  const { goal, rule } = judged.reduce((worst, one) => (weight(one.rule.severity) > weight(worst.rule.severity) ? one : worst));
  const decided = lightOf(pack, facts, goal, rule);
  return facts.wasRed && isBetter(decided.severity, pack.madeUp) ? madeUp(pack, facts, decided) : decided;
};

const lightOf = (pack: LightPack, facts: LightFacts, goal: GoalProgress, rule: PackRule): Light => {
  const face = faceOf(pack, rule.severity, rule.label);
  return {
    ...face,
    severity: rule.severity,
    shape: shapeOf(rule.severity),
    sentence: lightSentence(pack, facts, goal, rule, face.label),
    rule: rule.key,
    packId: pack.id,
    packVersion: pack.version,
    goal: goal.key === '' ? null : goal.key,
    used: goal.used,
    share: goal.share,
    expected: goal.expected,
    gap: gapOf(goal),
    period: facts.period.key,
  };
};

const madeUp = (pack: LightPack, facts: LightFacts, light: Light): Light => {
  const face = faceOf(pack, pack.madeUp, null);
  const sentence = madeUpSentence(pack, facts, face.label);
  return { ...light, ...face, severity: pack.madeUp, shape: shapeOf(pack.madeUp), sentence, rule: 'made-up' };
};

/** The pack's own label and colour for a severity. */
export const faceOf = (
  pack: LightPack,
  severity: LightSeverity,
  own: Words | null,
): { readonly label: Words; readonly color: LightColor } => {
  const found = pack.labels.find((label) => label.severity === severity);
  const common = { zh: lightSeverityName(severity, 'zh'), en: lightSeverityName(severity, 'en') };
  return { label: own ?? found?.label ?? common, color: found?.color ?? 'grey' };
};

const ruleFor = (pack: LightPack, goal: GoalProgress, facts: LightFacts): PackRule => {
  const found = pack.rules[facts.taskClass].find(({ when }) => conditionHolds(when, goal, facts, pack));
  if (found === undefined) throw new Error(`pack ${pack.id} leaves a case of ${facts.taskClass} open`);
  return found;
};

// A commitment without goals is still judged: by its report and its nodes.
const goalsOf = ({ goals }: LightFacts): readonly [GoalProgress, ...GoalProgress[]] => {
  const [first = withoutGoal, ...rest] = goals;
  return [first, ...rest];
};

const withoutGoal: GoalProgress = {
  key: '',
  name: '',
  measures: 'total',
  share: null,
  expected: null,
  target: null,
  isMet: false,
  isHeadline: false,
  used: null,
};

// Missing data outweighs a good light, a bad one outweighs missing data; what is not judged outweighs nothing.
const order: readonly LightSeverity[] = ['none', 'done', 'ahead', 'on-track', 'no-data', 'behind', 'at-risk'];
const weight = (severity: LightSeverity): number => order.indexOf(severity);

const isBetter = (one: LightSeverity, other: LightSeverity): boolean =>
  one !== 'none' && one !== 'no-data' && lightSeverities.indexOf(one) < lightSeverities.indexOf(other);
