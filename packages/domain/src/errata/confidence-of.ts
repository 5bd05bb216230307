import type { Evidence } from './erratum.js';
import { evidenceKinds } from './evidence-kinds.js';

/** How much the reasons speak for a correction together: 0 to 1. */
export const confidenceOf = (evidence: readonly Evidence[]): number => {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const sum = [...kinds].reduce((total, kind) => total + evidenceKinds[kind].weight, 0);
  return Math.min(1, Math.round(sum * 100) / 100);
};
