import { type Span, span } from '../plan/span.js';
import type { ErratumProposal } from './erratum.js';

/** An erratum in force: what is printed, what is read instead, and at which places. */
export type Correction = Pick<ErratumProposal, 'printed' | 'corrected' | 'places'>;

/** A text as corrected. Spans go both ways; one that ends inside a corrected word is widened to the whole word. */
export type CorrectedView = {
  readonly text: string;
  /** Where a span of the printed text stands in the corrected one. */
  readonly toCorrected: (printed: Span) => Span;
  /** Where a span of the corrected text stands in the printed one. */
  readonly toPrinted: (corrected: Span) => Span;
};

/** Reads a text with errata laid over it (invariant 4). Where two claim the same characters, the one that begins first has them, then the longer. */
export const correctedView = (text: string, errata: readonly Correction[]): CorrectedView => {
  const patches = patchesOf(text, errata);
  return {
    text: readWith(text, patches),
    toCorrected: (printed) => moved(patches, printed, 'printed', 'corrected'),
    toPrinted: (corrected) => moved(patches, corrected, 'corrected', 'printed'),
  };
};

/** A corrected place in both texts. */
type Patch = { readonly printed: Span; readonly corrected: Span; readonly words: string };

const patchesOf = (text: string, errata: readonly Correction[]): readonly Patch[] => {
  const patches: Patch[] = [];
  let free = 0;
  let shift = 0;
  for (const { at, words } of placesInOrder(text, errata)) {
    if (at.start < free) continue;
    const start = at.start + shift;
    patches.push({ printed: at, corrected: span(start, start + words.length), words });
    free = at.end;
    shift += words.length - (at.end - at.start);
  }
  return patches;
};

type Place = { readonly at: Span; readonly words: string };

/** A place where the text does not hold the printed words belongs to another document, and is left out. */
const placesInOrder = (text: string, errata: readonly Correction[]): readonly Place[] =>
  errata
    .flatMap(({ printed, corrected, places }) =>
      places.filter(({ start, end }) => end > start && text.slice(start, end) === printed).map((at): Place => ({ at, words: corrected })),
    )
    .sort((one, other) => one.at.start - other.at.start || other.at.end - one.at.end);

const readWith = (text: string, patches: readonly Patch[]): string => {
  let read = '';
  let at = 0;
  for (const { printed, words } of patches) {
    read += text.slice(at, printed.start) + words;
    at = printed.end;
  }
  return read + text.slice(at);
};

type Side = 'printed' | 'corrected';

const moved = (patches: readonly Patch[], { start, end }: Span, from: Side, to: Side): Span => {
  const first = startOf(patches, start, from, to);
  return span(first, start === end ? first : Math.max(first, endOf(patches, end, from, to)));
};

const startOf = (patches: readonly Patch[], offset: number, from: Side, to: Side): number => {
  const patch = patches[lastFrom(patches, offset, from)];
  if (patch === undefined) return offset;
  return offset < patch[from].end ? patch[to].start : offset - patch[from].end + patch[to].end;
};

const endOf = (patches: readonly Patch[], offset: number, from: Side, to: Side): number => {
  const patch = patches[lastFrom(patches, offset - 1, from)];
  if (patch === undefined) return offset;
  return offset <= patch[from].end ? patch[to].end : offset - patch[from].end + patch[to].end;
};

/** Index of the last patch that begins at or before the offset, or −1. */
const lastFrom = (patches: readonly Patch[], offset: number, side: Side): number => {
  let low = -1;
  let high = patches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((patches[middle]?.[side].start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
