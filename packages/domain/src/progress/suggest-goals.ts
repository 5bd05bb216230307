import { assertNever } from '../assert-never.js';
import type { CalendarDate, Target } from '../plan/plan.js';
import type { Goal, NumberGoal } from './commitment.js';
import type { Words } from './light-pack.js';
import { dueAt } from './months.js';
import { type QuantifyTemplate, quantifyTemplates } from './quantify-templates.js';

/** A way to measure a promise, with its reason. A number's value is null: the office fills it in, nothing is invented. */
export type GoalSuggestion = {
  readonly goal: Goal;
  readonly from:
    | { readonly kind: 'template'; readonly key: string; readonly word: string | null }
    | { readonly kind: 'target' }
    | { readonly kind: 'similar'; readonly taskKey: string; readonly likeness: number };
  readonly reason: Words;
};

/** The time a suggestion's dates are laid in, both days included. */
export type SuggestionSpan = { readonly starts: CalendarDate; readonly ends: CalendarDate };

/**
 * Suggests goals for a task's sentence: one for each clause in which a template's word stands, the most definite first; for a sentence without
 * any the vaguest template, so that nothing is left without a proposal.
 */
export const suggestGoals = (
  text: string,
  span: SuggestionSpan,
  templates: readonly QuantifyTemplate[] = quantifyTemplates,
): readonly GoalSuggestion[] => {
  const found = clausesOf(text).flatMap((clause) => {
    const match = matchOf(clause, templates);
    return match === null ? [] : [match];
  });
  const ranked = found.toSorted((one, other) => templates.indexOf(one.template) - templates.indexOf(other.template));
  const vaguest = templates.find(({ words }) => words.length === 0);
  const matches =
    ranked.length > 0 || vaguest === undefined ? ranked : [{ clause: clausesOf(text)[0] ?? text, template: vaguest, word: null }];
  return matches.map((match, index) => suggestionOf(match, span, `g${index + 1}`));
};

/** The goal of a printed target: what the plan says already. A percentage stands against its whole target at every date and is given to each city. */
export const goalOfTarget = (target: Target, key: string): NumberGoal => {
  const isRate = target.unit === '%' || target.unit === '％' || target.direction === 'in-step';
  return {
    kind: 'number',
    key,
    metric: target.metric,
    direction: target.direction,
    base: null,
    value: target.value,
    unit: target.unit,
    hedge: target.hedge,
    cap: isCoverage(target) ? wholePercent : null,
    measures: isRate ? 'rate' : 'total',
    isAdditive: !isRate,
  };
};

type Match = { readonly clause: string; readonly template: QuantifyTemplate; readonly word: string | null };

const matchOf = (clause: string, templates: readonly QuantifyTemplate[]): Match | null => {
  for (const template of templates) {
    const word = template.words.find((one) => clause.includes(one));
    if (word !== undefined) return { clause, template, word };
  }
  return null;
};

const suggestionOf = ({ clause, template, word }: Match, span: SuggestionSpan, key: string): GoalSuggestion => ({
  goal: goalOf(clause, template, span, key),
  from: { kind: 'template', key: template.key, word },
  reason: {
    zh: word === null ? `没有可以直接衡量的字样，按${template.why}` : `“${word}”说的是${template.why}`,
    en:
      word === null
        ? 'nothing in it can be measured as it stands: steps of a year'
        : `“${word}” calls for ${shapeWords[template.shape.kind]}`,
  },
});

const shapeWords = { deliverable: 'a deliverable', steps: 'a list of steps', number: 'a number' } as const;

const goalOf = (clause: string, { shape }: QuantifyTemplate, span: SuggestionSpan, key: string): Goal => {
  switch (shape.kind) {
    case 'deliverable':
      return { kind: 'deliverable', key, what: clause, due: span.ends, acceptance: shape.acceptance };
    case 'steps':
      return {
        kind: 'steps',
        key,
        title: clause,
        steps: shape.steps.map(({ text, weight, at }, index) => ({
          key: `s${index + 1}`,
          text,
          weight,
          due: dueAt(span.starts, span.ends, at),
        })),
      };
    case 'number':
      return { ...emptyNumber, key, metric: clause, unit: shape.unit, measures: shape.measures, isAdditive: shape.measures === 'total' };
    default:
      return assertNever(shape);
  }
};

const emptyNumber = { kind: 'number', direction: 'at-least', base: null, value: null, hedge: null, cap: null } as const;

const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[，。；,;]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= shortestClause);

// A share of something that exists cannot pass its whole; a growth can.
const isCoverage = ({ metric, unit, value }: Target): boolean =>
  (unit === '%' || unit === '％') && /率$/.test(metric) && !/增长|增速|增幅/.test(metric) && value !== null && value <= wholePercent;

const wholePercent = 100;
const shortestClause = 4;
