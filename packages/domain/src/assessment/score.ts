import type { Words } from '../progress/light-pack.js';
import type { RuleKind } from './rule-kinds.js';

/** A fact that a line counts, with what stands behind it in the ledger. */
export type LineFact = {
  readonly kind: 'task' | 'commitment' | 'report' | 'matter' | 'close-out' | 'assessment' | 'unit';
  readonly id: string;
  readonly taskId: string | null;
  readonly words: Words;
  /** What it gave or cost, as a decimal; null where only the whole line has a figure. */
  readonly points: string | null;
};

/** One line of a score: by which rule, from which facts, by what formula, how many points. */
export type ScoreLine = {
  /** The rule's key; `start:` or `floor:` with an aspect's key for what no rule counts. */
  readonly key: string;
  readonly aspect: string;
  readonly kind: RuleKind | 'start' | 'limit';
  readonly title: Words;
  /** With its sign, rounded as the scheme says. */
  readonly points: string;
  readonly formula: Words;
  readonly facts: readonly LineFact[];
  readonly source: string;
  readonly isProposal: boolean;
};

/** Why a unit is not compared with others. */
export type Incomparable = 'no-group' | 'no-obligations' | 'nothing-judged';

/** What a unit gets in one aspect. */
export type AspectScore = { readonly key: string; readonly name: Words; readonly weight: string; readonly points: string };

/** A unit's score: the sum of its lines. */
export type UnitScore = {
  readonly unitId: string;
  readonly unitName: string;
  readonly group: string | null;
  readonly points: string;
  readonly incomparable: Incomparable | null;
  readonly aspects: readonly AspectScore[];
  readonly lines: readonly ScoreLine[];
};
