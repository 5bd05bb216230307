import type { AcceptedErratum } from '@luoshi/store';

/** Reads words as corrected by the errata in force, in the order in which these were proposed. */
export const corrector =
  (errata: readonly Pick<AcceptedErratum, 'printed' | 'corrected'>[]) =>
  (words: string): string =>
    errata.reduce((read, { printed, corrected }) => read.replaceAll(printed, corrected), words);
