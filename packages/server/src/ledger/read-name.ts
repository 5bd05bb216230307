import type { NameFact } from '@luoshi/store';
import type { NameMeaning } from './known-names.js';

/** A printed name with its words as corrected and what they stand for. */
export type ReadName = { readonly fact: NameFact; readonly corrected: string; readonly meaning: NameMeaning };
