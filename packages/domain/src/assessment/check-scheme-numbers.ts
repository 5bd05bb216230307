import type { Lang } from '../diagnostics.js';
import { compareExact, exact, isDecimal, one, zero } from './exact.js';
import { type RuleParameter, ruleKindOf } from './rule-kinds.js';
import type { Scheme } from './scheme.js';
import type { SchemeFinding } from './scheme-findings.js';

/** Finds numbers that are none, or lie where no number of their kind may lie. */
export const checkSchemeNumbers = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] => [
  ...wrong(scheme.full, 'positive', 'full', { where: scheme.name[lang], parameter: fullName[lang] }, lang),
  ...scheme.aspects.flatMap(({ weight, name }, index) =>
    wrong(weight, 'points', `aspects.${index}.weight`, { where: name[lang], parameter: weightName[lang] }, lang),
  ),
  ...scheme.rules.flatMap((rule, index) =>
    ruleKindOf(rule.kind).parameters.flatMap(({ key, name, unit }) =>
      wrong(rule.parameters[key] ?? '', unit, `rules.${index}.parameters.${key}`, { where: rule.title, parameter: name[lang] }, lang),
    ),
  ),
  ...checkTerms(scheme, lang),
];

type Bound = RuleParameter['unit'] | 'positive';

const fullName = { zh: '满分', en: 'full points' };
const weightName = { zh: '分值', en: 'weight' };
const termNames = {
  publicity: { zh: '公示期', en: 'publicity' },
  appeal: { zh: '复核期限', en: 'appeal term' },
} as const;

const wanted: Readonly<Record<Bound, Readonly<Record<Lang, string>>>> = {
  points: { zh: '0以上的数', en: '0 or more' },
  percent: { zh: '0以上的数', en: '0 or more' },
  count: { zh: '0以上的整数', en: 'a whole number, 0 or more' },
  factor: { zh: '1以上的数', en: '1 or more' },
  months: { zh: '0以上的整数', en: 'a whole number, 0 or more' },
  positive: { zh: '大于0的数', en: 'above 0' },
};

const isWithin = (given: string, bound: Bound): boolean => {
  // Long before figures of this length the form was mistyped.
  if (given.length > longest || !isDecimal(given)) return false;
  const number = exact(given);
  if (bound === 'positive') return compareExact(number, zero) > 0;
  if (bound === 'factor') return compareExact(number, one) >= 0;
  return compareExact(number, zero) >= 0 && ((bound !== 'count' && bound !== 'months') || number.d === 1n);
};

const longest = 12;

const wrong = (
  given: string,
  bound: Bound,
  at: string,
  names: { readonly where: string; readonly parameter: string },
  lang: Lang,
): readonly SchemeFinding[] =>
  isWithin(given, bound) ? [] : [{ code: 'number-invalid', at, data: { ...names, wanted: wanted[bound][lang], given } }];

const checkTerms = ({ terms, name }: Scheme, lang: Lang): readonly SchemeFinding[] =>
  (['publicity', 'appeal'] as const).flatMap((term) => {
    const { count } = terms[term];
    return wrong(String(count), 'positive', `terms.${term}`, { where: name[lang], parameter: termNames[term][lang] }, lang);
  });
