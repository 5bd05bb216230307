import type { Span } from '../plan/span.js';
import type { EvidenceKind } from './evidence-kinds.js';

/** Why a string is thought corrupt, and why it is thought to stand for another. Shown to the person who decides. */
export type Evidence = {
  readonly kind: EvidenceKind;
  /** What the sentence of its kind needs. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Places in the text that show it; may be empty for evidence by absence. */
  readonly spans: readonly Span[];
};

/** One proposed correction for every place where `printed` stands. It is a layer: the published text stays as it is (invariant 4). */
export type ErratumProposal = {
  readonly printed: string;
  readonly corrected: string;
  readonly places: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** 0–1; how much of the possible evidence speaks for it. Never applied without a person. */
  readonly confidence: number;
  /** Other candidates with the evidence that speaks for each, best first; empty when there is only one. */
  readonly alternatives: readonly string[];
};
