import type { Answer } from '@luoshi/client';

/** Something in a document, at its place, in the reader's language. */
export type Finding = Answer<'previewImport'>['findings'][number];
