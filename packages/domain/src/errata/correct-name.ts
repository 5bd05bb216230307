import type { Correction } from './corrected-view.js';

/**
 * Reads a name in full, or any words away from their place, as corrected. The words are gone through once, so that what one erratum writes is
 * never read by another; at one place the longer printed words go first.
 */
export const correctName = (name: string, errata: readonly Pick<Correction, 'printed' | 'corrected'>[]): string => {
  const known = errata.filter(({ printed }) => printed !== '').toSorted((one, other) => other.printed.length - one.printed.length);
  let read = '';
  for (let at = 0; at < name.length; ) {
    const found = known.find(({ printed }) => name.startsWith(printed, at));
    read += found?.corrected ?? name.charAt(at);
    at += found?.printed.length ?? 1;
  }
  return read;
};
