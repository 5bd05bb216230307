import { type Evidence, explainEvidence, type Lang } from '@luoshi/domain';
import type { Static } from 'typebox';
import type { EvidenceView } from '../http/schemas.js';

/** Shows why a name is thought corrupt, in the reader's language. */
export const evidenceView = (evidence: Evidence, lang: Lang): Static<typeof EvidenceView> => ({
  kind: evidence.kind,
  sentence: explainEvidence(evidence, lang),
  spans: evidence.spans.map((span) => ({ ...span })),
});
