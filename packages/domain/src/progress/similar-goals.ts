import { bigrams, likeness } from '../words/likeness.js';
import type { Goal } from './commitment.js';
import type { GoalSuggestion } from './suggest-goals.js';

/** A task that has been quantified already. */
export type QuantifiedTask = { readonly key: string; readonly no: number | null; readonly text: string; readonly goals: readonly Goal[] };

/** Suggests the goals of the tasks whose sentences are most alike, values left out: what they measure by, not how much they promise. */
export const suggestFromSimilar = (text: string, quantified: readonly QuantifiedTask[], limit: number): readonly GoalSuggestion[] => {
  const words = bigrams(text);
  return quantified
    .map((task) => ({ task, alike: likeness(words, bigrams(task.text)) }))
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, limit)
    .flatMap(({ task, alike }) => task.goals.map((goal) => suggestionFrom(task, goal, alike)));
};

const suggestionFrom = ({ key, no, text }: QuantifiedTask, goal: Goal, alike: number): GoalSuggestion => {
  const percent = Math.round(alike * 100);
  const named = no === null ? `“${text.slice(0, 12)}…”` : `第${no}项`;
  return {
    goal: goal.kind === 'number' ? { ...goal, value: null, base: null } : goal,
    from: { kind: 'similar', taskKey: key, likeness: alike },
    reason: {
      zh: `与${named}文字相近（${percent}%），那一项这样衡量`,
      en: `${percent} % alike to task ${no ?? text.slice(0, 12)}, which is measured so`,
    },
  };
};

// Below a quarter of the pairs in common two sentences of a plan share its phrases and not their matter.
const leastLikeness = 0.25;
