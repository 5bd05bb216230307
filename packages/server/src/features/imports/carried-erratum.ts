import { placesOf, type Span } from '@luoshi/domain';
import type { ErratumRow } from '@luoshi/store';
import type { PlannedImport } from './planned-import.js';

type Carried = Pick<ErratumRow, 'places' | 'evidence'>;

/**
 * An erratum in an amended document: where its words stand there, and what speaks for it. One that did not cover all places of its words covers
 * those that the new text suggests again, or else those with the same words around them.
 */
export const carriedErratum = (
  erratum: ErratumRow,
  { file, found, inForce }: Pick<PlannedImport, 'file' | 'found' | 'inForce'>,
): Carried => {
  const again = found.find(({ printed }) => printed === erratum.printed);
  // Places of old reasons point into the old text; without new reasons the old sentences stay, without places.
  const evidence = again?.evidence ?? erratum.evidence.map((one) => ({ ...one, spans: [] }));
  const before = inForce?.text ?? '';
  const everywhere = placesOf(file.text, erratum.printed);
  if (placesOf(before, erratum.printed).length === erratum.places.length) return { places: everywhere, evidence };
  const known = new Set(erratum.places.map((at) => wordsAround(before, at)));
  return { places: again?.places ?? everywhere.filter((at) => known.has(wordsAround(file.text, at))), evidence };
};

/** How many characters on either side tell one place from another. */
const around = 4;

const wordsAround = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - around), start)}|${text.slice(end, end + around)}`;
