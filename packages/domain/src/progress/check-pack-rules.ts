import { assertNever } from '../assert-never.js';
import type { TaskClass } from './commitment.js';
import { taskClasses } from './commitment.js';
import type { Bound, Condition, LightPack, PackParameter, PackRule } from './light-pack.js';
import type { PackFinding } from './pack-findings.js';

/** Checks the rules of one class: every case answered, every parameter there and of the right unit, none unreachable, none that reds what has no number. */
export const checkRules = (pack: LightPack, taskClass: TaskClass): readonly PackFinding[] => {
  const rules = pack.rules[taskClass];
  const at = `rules.${taskClass}`;
  const ends: readonly PackFinding[] = [
    ...(rules[0]?.when.kind === 'no-data' && rules[0].severity === 'no-data'
      ? []
      : [{ code: 'no-data-missing', at, data: { taskClass } } as const]),
    ...(rules.at(-1)?.when.kind === 'otherwise' ? [] : [{ code: 'rules-open', at, data: { taskClass } } as const]),
  ];
  return [...ends, ...rules.flatMap((rule, index) => checkRule(pack, rule, rules.slice(0, index), `${at}.${index}`))];
};

/** The keys of all parameters that the rules of a pack name. */
export const parametersUsed = ({ rules }: LightPack): ReadonlySet<string> =>
  new Set(taskClasses.flatMap((taskClass) => rules[taskClass].flatMap(({ when }) => needsOf(when).map(({ parameter }) => parameter))));

const checkRule = (pack: LightPack, rule: PackRule, before: readonly PackRule[], at: string): readonly PackFinding[] => {
  const isEmpty = isEmptyRange(rule.when, pack);
  const wider = isEmpty ? undefined : before.find((one) => covers(one.when, rule.when, pack));
  const isRed = rule.severity === 'at-risk' || rule.severity === 'behind';
  return [
    ...(before.some(({ key }) => key === rule.key) ? [{ code: 'rule-doubled', at, data: { rule: rule.key } } as const] : []),
    ...(wider === undefined ? [] : [{ code: 'rule-unreachable', at, data: { rule: rule.key, before: wider.key } } as const]),
    ...(isRed && needsNoNumbers(rule, before) ? [{ code: 'red-without-numbers', at, data: { rule: rule.key } } as const] : []),
    ...needsOf(rule.when).flatMap((need) => checkNeed(pack, rule, need, at)),
    ...(isEmpty ? [{ code: 'range-empty', at, data: { rule: rule.key } } as const] : []),
  ];
};

const needsNoNumbers = ({ when }: PackRule, before: readonly PackRule[]): boolean =>
  when.kind === 'otherwise'
    ? !before.some((one) => one.when.kind === 'nothing-expected')
    : ['no-data', 'nothing-expected', 'between-checkpoints'].includes(when.kind);

type Need = { readonly parameter: string; readonly unit: PackParameter['unit'] };

const needsOf = (when: Condition): readonly Need[] => {
  switch (when.kind) {
    case 'not-started':
      return [{ parameter: when.months.parameter, unit: 'months' }];
    case 'behind':
      return boundsOf(when).map(({ parameter }) => ({ parameter, unit: 'points' }));
    case 'ahead':
      return [{ parameter: when.from.parameter, unit: 'points' }];
    case 'of-expected':
      return boundsOf(when).map(({ parameter }) => ({ parameter, unit: 'percent' }));
    case 'below-checkpoint':
      return when.checkpoints.map(({ parameter }) => ({ parameter, unit: 'percent' }));
    case 'between-checkpoints':
    case 'no-data':
    case 'nothing-expected':
    case 'done':
    case 'overdue':
    case 'rate-below-target':
    case 'node-missed':
    case 'period-missed':
    case 'otherwise':
      return [];
    default:
      return assertNever(when);
  }
};

type Range = { readonly from: Bound | null; readonly to: Bound | null };
const boundsOf = ({ from, to }: Range): readonly Bound[] => [from, to].filter((bound) => bound !== null);

const checkNeed = (pack: LightPack, { key }: PackRule, { parameter, unit }: Need, at: string): readonly PackFinding[] => {
  const found = pack.parameters.find((one) => one.key === parameter);
  if (found === undefined) return [{ code: 'parameter-unknown', at, data: { rule: key, parameter } }];
  return found.unit === unit ? [] : [{ code: 'parameter-unit', at, data: { rule: key, parameter, wanted: unit, given: found.unit } }];
};

const isEmptyRange = (when: Condition, pack: LightPack): boolean => {
  if ((when.kind !== 'behind' && when.kind !== 'of-expected') || when.from === null || when.to === null) return false;
  const [from, to] = [numberOf(when.from, pack), numberOf(when.to, pack)];
  return from > to || (from === to && !(when.from.inclusive && when.to.inclusive));
};

// Whether whatever the second asks for is already caught by the first.
const covers = (one: Condition, other: Condition, pack: LightPack): boolean => {
  if (one.kind === 'otherwise') return true;
  if ((one.kind === 'behind' && other.kind === 'behind') || (one.kind === 'of-expected' && other.kind === 'of-expected')) {
    return startsNoLater(one.from, other.from, pack) && endsNoSooner(one.to, other.to, pack);
  }
  if (one.kind === 'not-started' && other.kind === 'not-started') return startsNoLater(one.months, other.months, pack);
  return one.kind === 'ahead' && other.kind === 'ahead' && startsNoLater(one.from, other.from, pack);
};

const startsNoLater = (one: Bound | null, other: Bound | null, pack: LightPack): boolean => {
  if (one === null || other === null) return one === null;
  const [mine, its] = [numberOf(one, pack), numberOf(other, pack)];
  return mine < its || (mine === its && (one.inclusive || !other.inclusive));
};

const endsNoSooner = (one: Bound | null, other: Bound | null, pack: LightPack): boolean => {
  if (one === null || other === null) return one === null;
  const [mine, its] = [numberOf(one, pack), numberOf(other, pack)];
  return mine > its || (mine === its && (one.inclusive || !other.inclusive));
};

const numberOf = ({ parameter }: Bound, pack: LightPack): number =>
  pack.parameters.find(({ key }) => key === parameter)?.value ?? Number.NaN;
