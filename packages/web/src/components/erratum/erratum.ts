import type { Answer } from '@luoshi/client';

/** What an erratum is, before or after it is one of the ledger's. */
export type ErratumFacts = Answer<'previewImport'>['errata'][number];
