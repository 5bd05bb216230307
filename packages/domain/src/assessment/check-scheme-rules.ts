import type { Lang } from '../diagnostics.js';
import { compareExact, exact, isDecimal, one, zero } from './exact.js';
import { ruleKindOf } from './rule-kinds.js';
import type { Aspect, Scheme, SchemeRule } from './scheme.js';
import type { SchemeFinding } from './scheme-findings.js';

/** Finds rules without a source or an aspect, rules that never count anything, and rules that count the same thing twice. */
export const checkSchemeRules = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] => [
  ...scheme.rules.flatMap((rule, index) => checkRule(scheme, rule, index, lang)),
  ...checkDoubled(scheme),
  ...checkAspects(scheme, lang),
  ...proposals(scheme),
];

const checkRule = (scheme: Scheme, rule: SchemeRule, index: number, lang: Lang): readonly SchemeFinding[] => {
  const at = `rules.${index}`;
  const aspect = aspectOf(scheme, rule);
  const why = aspect === null ? null : whyIdle(rule, aspect);
  return [
    ...(rule.source.trim() === '' ? [{ code: 'source-missing', at, data: { rule: rule.title } } as const] : []),
    ...(aspect === null ? [{ code: 'aspect-unknown', at, data: { rule: rule.title } } as const] : []),
    ...(why === null ? [] : [{ code: 'rule-cannot-fire', at, data: { rule: rule.title, why: idleReasons[why][lang] } } as const]),
  ];
};

const aspectOf = ({ aspects }: Scheme, rule: SchemeRule): Aspect | null => aspects.find(({ key }) => key === rule.aspect) ?? null;

const idleReasons = {
  'no-fact': { zh: '台账没有这一事实', en: 'the ledger holds no such fact' },
  'no-weight': { zh: '所在方面的分值为0', en: 'its aspect has no weight' },
  'no-points': { zh: '分值或上限为0', en: 'its points or its cap are 0' },
  'no-factor': { zh: '倍数为1，或任务数为0', en: 'its factor is 1, or its count 0' },
} as const;

const isZero = (text: string | undefined): boolean => text !== undefined && isDecimal(text) && compareExact(exact(text), zero) === 0;
const isOne = (text: string | undefined): boolean => text !== undefined && isDecimal(text) && compareExact(exact(text), one) === 0;

const whyIdle = ({ kind, parameters }: SchemeRule, { weight }: Aspect): keyof typeof idleReasons | null => {
  const { effect } = ruleKindOf(kind);
  if (effect === 'none') return 'no-fact';
  if (effect === 'portion' && isZero(weight)) return 'no-weight';
  if (isZero(parameters['cap']) || isZero(parameters['share'])) return 'no-points';
  if (kind === 'small-portfolio') return isZero(parameters['upTo']) || isOne(parameters['factor']) ? 'no-factor' : null;
  const points = ruleKindOf(kind).parameters.filter(({ key, unit }) => unit === 'points' && key !== 'cap');
  return points.length > 0 && points.every(({ key }) => isZero(parameters[key])) ? 'no-points' : null;
};

// Two rules of one subject are a double count only where one unit meets both: aspects of different groups never meet.
const checkDoubled = (scheme: Scheme): readonly SchemeFinding[] =>
  scheme.rules.flatMap((rule, index): readonly SchemeFinding[] => {
    const { subject, effect } = ruleKindOf(rule.kind);
    const aspect = aspectOf(scheme, rule);
    if (effect === 'none' || aspect === null) return [];
    const other = scheme.rules.slice(0, index).find((before) => {
      const its = aspectOf(scheme, before);
      return ruleKindOf(before.kind).subject === subject && its !== null && doMeet(its, aspect);
    });
    return other === undefined ? [] : [{ code: 'rule-doubled', at: `rules.${index}`, data: { rule: rule.title, other: other.title } }];
  });

const doMeet = (a: Aspect, b: Aspect): boolean =>
  a.groups.length === 0 || b.groups.length === 0 || a.groups.some((key) => b.groups.includes(key));

const checkAspects = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] =>
  scheme.aspects.flatMap((aspect, index): readonly SchemeFinding[] => {
    const at = `aspects.${index}`;
    const counts = scheme.rules.some((rule) => rule.aspect === aspect.key && whyIdle(rule, aspect) === null);
    const lost = aspect.groups.some((key) => !scheme.groups.some((group) => group.key === key));
    return [
      ...(lost ? [{ code: 'group-unknown', at, data: { aspect: aspect.name[lang] } } as const] : []),
      ...(counts || isZero(aspect.weight) ? [] : [{ code: 'aspect-without-rules', at, data: { aspect: aspect.name[lang] } } as const]),
    ];
  });

const proposals = ({ rules }: Scheme): readonly SchemeFinding[] => {
  const count = rules.filter(({ isProposal }) => isProposal).length;
  return count === 0 ? [] : [{ code: 'source-proposed', at: 'rules', data: { count } }];
};
