import type { Words } from '../../progress/light-pack.js';
import type { Exact } from '../exact.js';
import { exact, fixedText, least, negative, plus, shortText, times } from '../exact.js';
import type { FactTask, UnitFacts } from '../facts.js';
import type { SchemeRule } from '../scheme.js';
import type { LineFact } from '../score.js';

/** What a rule is asked over: one unit's facts beside those of its group. */
export type RuleInput = {
  readonly rule: SchemeRule;
  readonly facts: UnitFacts;
  readonly group: readonly UnitFacts[];
  readonly weight: Exact;
  /** Percent of the weight that the portion rules before it left. */
  readonly left: Exact;
  readonly deducted: Exact;
  readonly decimals: number;
};

/** What a rule counted. Null points: it has nothing to judge, which is not 0. */
export type Counted = {
  readonly points: Exact | null;
  readonly formula: Words;
  readonly facts: readonly LineFact[];
  /** Percent of the aspect's weight that a portion rule took. */
  readonly taken?: Exact;
};

/** A number of the rule. The linter refuses a scheme that lacks one. */
export const numberOf = ({ parameters, key }: SchemeRule, name: string): Exact => {
  const text = parameters[name];
  if (text === undefined) throw new Error(`rule ${key} lacks its number ${name}`);
  return exact(text);
};

/** How a task stands in a sentence. */
export const taskWords = ({ no, text }: FactTask): Words => {
  const sentence = text.replace(/。$/, '');
  const short = sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence;
  return no === null ? { zh: short, en: short } : { zh: `第${no}项 ${short}`, en: `task ${no} ${short}` };
};

/** Two sentences as one, in both languages. */
export const joined = (first: Words, zh: string, en: string): Words => ({ zh: `${first.zh}：${zh}`, en: `${first.en}: ${en}` });

/** So many facts at so many points each, up to the rule's cap; deducted where `sign` is −1. */
export const perFact = ({ rule, decimals }: RuleInput, facts: readonly Omit<LineFact, 'points'>[], sign: 1 | -1): Counted => {
  const each = numberOf(rule, 'points');
  const signed = sign === 1 ? each : negative(each);
  return summed(
    rule,
    facts.map((fact) => ({ fact, points: signed })),
    { zh: `${facts.length} × ${shortText(each)}`, en: `${facts.length} × ${shortText(each)}` },
    decimals,
  );
};

/** Facts with their points, added up to the rule's cap. */
export const summed = (
  rule: SchemeRule,
  parts: readonly { readonly fact: Omit<LineFact, 'points'>; readonly points: Exact }[],
  sum: Words,
  decimals: number,
): Counted => {
  const total = plus(...parts.map(({ points }) => points));
  const size = total.n < 0n ? negative(total) : total;
  const limit = numberOf(rule, 'cap');
  const counted = least(size, limit);
  const points = total.n < 0n ? negative(counted) : counted;
  const result = fixedText(points, decimals);
  const [zh, en] = size === counted ? ['', ''] : [`，最多${shortText(limit)}`, `, at most ${shortText(limit)}`];
  return {
    points,
    formula: { zh: `${sum.zh} = ${shortText(size)}${zh}，计 ${result}`, en: `${sum.en} = ${shortText(size)}${en}, counts ${result}` },
    facts: parts.map((part) => ({ ...part.fact, points: fixedText(part.points, decimals) })),
  };
};

/** A part of a weight in percent. */
export const partOf = (weight: Exact, percent: Exact): Exact => times(weight, times(percent, exact('0.01')));

const longest = 28;
