import { assertNever } from '../assert-never.js';
import type { Exact } from './exact.js';
import { exact, fixedText, greatest, hundred, least, minus, plus, roundedTo, zero } from './exact.js';
import type { UnitFacts } from './facts.js';
import { ruleKindOf, ruleKinds } from './rule-kinds.js';
import { early, over, smallPortfolio, workload } from './rules/bonuses.js';
import { completion } from './rules/completion.js';
import type { Counted, RuleInput } from './rules/counted.js';
import {
  closeOutQuality,
  ladderStep,
  lateReport,
  missingPeriod,
  missingPlan,
  missingReport,
  planWithoutStages,
  unmet,
} from './rules/deductions.js';
import { quarterlyBase } from './rules/quarterly-base.js';
import { type Aspect, aspectsOf, groupOf, type Scheme, type SchemeRule } from './scheme.js';
import type { Incomparable, ScoreLine, UnitScore } from './score.js';

/**
 * Scores every unit by a scheme from the facts of the ledger and nothing else: the same scheme and facts give the same digits. Each rule makes
 * a line, also where it counts nothing; lines are rounded as the scheme says, and the score is their sum.
 */
export const scoreUnits = (scheme: Scheme, units: readonly UnitFacts[]): readonly UnitScore[] => {
  const groupKey = ({ unitName, unitKind }: UnitFacts): string | null => groupOf(scheme, { name: unitName, kind: unitKind })?.key ?? null;
  return units.map((facts) => {
    const group = groupKey(facts);
    if (group === null) return unscored(facts, null, 'no-group');
    if (facts.shares.length === 0) return unscored(facts, group, 'no-obligations');
    const peers = units.filter((one) => groupKey(one) === group && one.shares.length > 0);
    return scoreUnit(scheme, facts, group, peers);
  });
};

const unscored = ({ unitId, unitName }: UnitFacts, group: string | null, incomparable: Incomparable): UnitScore => ({
  ...{ unitId, unitName, group, incomparable },
  ...{ points: '0', aspects: [], lines: [] },
});

const scoreUnit = (scheme: Scheme, facts: UnitFacts, group: string, peers: readonly UnitFacts[]): UnitScore => {
  const scored = aspectsOf(scheme, group).map((aspect) => ({ aspect, ...scoreAspect(scheme, aspect, facts, peers) }));
  const before = scored.flatMap(({ lines }) => lines);
  const after = aspectsOf(scheme, group).flatMap((aspect) => adjusted(scheme, aspect, facts, peers, deductedIn(before)));
  const lines = [...before, ...after];
  const sum = plus(...lines.map(({ points }) => exact(points)));
  const total = greatest(zero, sum);
  const floor = sum.n < 0n ? [limitLine(scheme, '', minus(zero, sum))] : [];
  const { unitId, unitName } = facts;
  return {
    ...{ unitId, unitName, group },
    points: fixedText(total, scheme.decimals),
    incomparable: scored.some(({ isUnjudged }) => isUnjudged) ? 'nothing-judged' : null,
    aspects: scored.map(({ aspect: { key, name, weight } }) => ({
      ...{ key, name, weight },
      points: fixedText(plus(...lines.filter((line) => line.aspect === key).map(({ points }) => exact(points))), scheme.decimals),
    })),
    lines: [...lines, ...floor],
  };
};

const deductedIn = (lines: readonly ScoreLine[]): Exact =>
  plus(
    ...lines
      .filter(({ kind }) => kind !== 'start' && kind !== 'limit' && ruleKinds[kind].effect === 'deduction')
      .map(({ points }) => exact(points)),
  );

/** The lines of one aspect. It begins at its weight, unless a rule gives a portion of it; it ends between 0 and what was to be got. */
const scoreAspect = (scheme: Scheme, aspect: Aspect, facts: UnitFacts, peers: readonly UnitFacts[]) => {
  const weight = exact(aspect.weight);
  const rules = scheme.rules.filter((rule) => rule.aspect === aspect.key && ruleKindOf(rule.kind).effect !== 'after');
  const portions = rules.filter(({ kind }) => ruleKindOf(kind).effect === 'portion');
  const given = inTurn(scheme, portions, { facts, group: peers, weight, left: hundred, deducted: zero, decimals: scheme.decimals });
  const start = portions.length > 0 || weight.n === 0n ? [] : [startLine(scheme, aspect, weight)];
  const others = rules
    .filter((rule) => !portions.includes(rule))
    .map((rule) =>
      lineOf(scheme, rule, count(scheme, { rule, facts, group: peers, weight, left: zero, deducted: zero, decimals: scheme.decimals })),
    );
  const lines = [...start, ...given.lines, ...others];
  return { lines: [...lines, ...limited(scheme, aspect, lines)], isUnjudged: given.isUnjudged };
};

// The quarters are asked first: what they leave of the weight is the completion's.
const inTurn = (scheme: Scheme, portions: readonly SchemeRule[], input: Omit<RuleInput, 'rule'>) => {
  const ordered = portions.toSorted((a, b) => Number(a.kind === 'completion') - Number(b.kind === 'completion'));
  return ordered.reduce<{ readonly lines: readonly ScoreLine[]; readonly left: Exact; readonly isUnjudged: boolean }>(
    ({ lines, left, isUnjudged }, rule) => {
      const counted = count(scheme, { ...input, rule, left });
      return {
        lines: [...lines, lineOf(scheme, rule, counted)],
        left: minus(left, counted.taken ?? zero),
        isUnjudged: isUnjudged || counted.points === null,
      };
    },
    { lines: [], left: input.left, isUnjudged: false },
  );
};

const adjusted = (scheme: Scheme, aspect: Aspect, facts: UnitFacts, peers: readonly UnitFacts[], deducted: Exact): readonly ScoreLine[] =>
  scheme.rules
    .filter((rule) => rule.aspect === aspect.key && ruleKindOf(rule.kind).effect === 'after')
    .map((rule) => {
      const input = { rule, facts, group: peers, weight: exact(aspect.weight), left: zero, deducted, decimals: scheme.decimals };
      return lineOf(scheme, rule, count(scheme, input));
    });

const count = (scheme: Scheme, input: RuleInput): Counted => {
  const { kind } = input.rule;
  switch (kind) {
    case 'completion':
      return completion(input);
    case 'quarterly-base':
      return quarterlyBase({ ...input, full: scheme.full });
    case 'unmet':
      return unmet(input);
    case 'early':
      return early(input);
    case 'over':
      return over(input);
    case 'missing-plan':
      return missingPlan(input);
    case 'plan-without-stages':
      return planWithoutStages(input);
    case 'missing-report':
      return missingReport(input);
    case 'missing-period':
      return missingPeriod(input);
    case 'late-report':
      return lateReport(input);
    case 'ladder-step':
      return ladderStep(input);
    case 'close-out-quality':
      return closeOutQuality(input);
    case 'workload':
      return workload(input);
    case 'small-portfolio':
      return smallPortfolio(input);
    case 'other':
      return { points: zero, formula: { zh: '台账没有这一事实，不计分', en: 'the ledger holds no such fact: counts nothing' }, facts: [] };
    default:
      return assertNever(kind);
  }
};

const lineOf = (scheme: Scheme, rule: SchemeRule, { points, formula, facts }: Counted): ScoreLine => ({
  ...{ key: rule.key, aspect: rule.aspect, kind: rule.kind },
  title: { zh: rule.title, en: rule.title },
  points: fixedText(points ?? zero, scheme.decimals),
  ...{ formula, facts },
  ...{ source: rule.source, isProposal: rule.isProposal },
});

const startLine = ({ decimals, source }: Scheme, { key }: Aspect, weight: Exact): ScoreLine => ({
  ...{ key: `start:${key}`, aspect: key, kind: 'start', facts: [], source, isProposal: false },
  title: { zh: '起评分', en: 'start' },
  points: fixedText(weight, decimals),
  formula: { zh: '本方面从满分起扣', en: 'the aspect begins in full' },
});

// An aspect that only adds and deducts has no floor of its own; the score as a whole has.
const limited = (scheme: Scheme, { key, weight }: Aspect, lines: readonly ScoreLine[]): readonly ScoreLine[] => {
  if (exact(weight).n === 0n) return [];
  const sum = plus(...lines.map(({ points }) => exact(points)));
  const bonuses = lines.filter(({ kind }) => kind !== 'start' && kind !== 'limit' && ruleKinds[kind].effect === 'bonus');
  const most = plus(exact(weight), ...bonuses.map(({ points }) => exact(points)), overCap(scheme, key));
  const kept = roundedTo(greatest(zero, least(sum, most)), scheme.decimals);
  return kept.n * sum.d === sum.n * kept.d ? [] : [limitLine(scheme, key, minus(kept, sum))];
};

// Where the rule lets a task count for more than the whole, its aspect may give more than its weight.
const overCap = ({ rules, aspects }: Scheme, key: string): Exact => {
  const cap = rules.find((rule) => rule.aspect === key && rule.kind === 'completion')?.parameters['cap'];
  const weight = aspects.find((aspect) => aspect.key === key)?.weight;
  if (cap === undefined || weight === undefined) return zero;
  const more = minus(exact(cap), hundred);
  return more.n <= 0n ? zero : { n: exact(weight).n * more.n, d: exact(weight).d * more.d * 100n };
};

const limitLine = ({ decimals, source }: Scheme, aspect: string, points: Exact): ScoreLine => ({
  ...{ key: `limit:${aspect}`, aspect, kind: 'limit', facts: [], source, isProposal: false },
  title: { zh: '封顶保底', en: 'limits' },
  points: fixedText(points, decimals),
  formula: { zh: '不低于0分，不高于分值（加分除外）', en: 'not below 0, not above the weight but for bonuses' },
});
