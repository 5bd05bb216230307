import { fill, type Lang } from '../diagnostics.js';
import type { Evidence } from './erratum.js';
import { evidenceKinds } from './evidence-kinds.js';

/** The reason in a sentence. */
export const explainEvidence = ({ kind, data }: Evidence, lang: Lang): string => fill(evidenceKinds[kind][lang], data);
