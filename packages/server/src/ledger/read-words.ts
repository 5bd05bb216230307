import { correctName, type ErratumProposal, type Span } from '@luoshi/domain';

/** An erratum that words are read with. */
export type Reading = Pick<ErratumProposal, 'printed' | 'corrected' | 'places'>;

/** Reads the words of a stretch of the document as corrected. An erratum counts only where it has a place: elsewhere its words are right. */
export const readWords = (words: string, at: Span, errata: readonly Reading[]): string => correctName(words, errata.filter(touches(at)));

/**
 * Reads a name as corrected. Names are kept without the blanks that pad them in print (王 健), so errata are read without them too; and a name
 * that was completed (虎扑体育、鞍山市人民政府) may hold words that are printed elsewhere in its list.
 */
export const readName = (name: string, at: Span, errata: readonly Reading[]): string => {
  const isCompleted = name.length > at.end - at.start;
  const counts = touches(at);
  return correctName(name, errata.filter((one) => isCompleted || counts(one)).flatMap(withoutPadding));
};

const touches =
  ({ start, end }: Span) =>
  ({ places }: Reading): boolean =>
    places.some((place) => place.start < end && place.end > start);

const withoutPadding = (erratum: Reading): readonly Reading[] => {
  const compact = { ...erratum, printed: erratum.printed.replace(/\s/g, ''), corrected: erratum.corrected.replace(/\s/g, '') };
  return compact.printed === erratum.printed ? [erratum] : [erratum, compact];
};
