import { type Span, span } from '@luoshi/domain';
import type { AcceptedErratum } from '@luoshi/store';

/** A stretch of the document as corrected; `spanOf` says where a printed span of the document stands in it. */
export type CorrectedWindow = { readonly text: string; readonly spanOf: (printed: Span) => Span };

type Patch = { readonly at: Span; readonly words: string };

/** Reads a stretch of the document with the errata in force. A span that ends inside a corrected place is stretched over the whole of it. */
export const correctedWindow = (text: string, window: Span, errata: readonly AcceptedErratum[]): CorrectedWindow => {
  const patches = patchesIn(window, errata);
  let read = '';
  let at = window.start;
  for (const patch of patches) {
    read += text.slice(at, patch.at.start) + patch.words;
    at = patch.at.end;
  }
  read += text.slice(at, window.end);
  const spanOf = (printed: Span): Span => span(moved(patches, window, printed.start, 'start'), moved(patches, window, printed.end, 'end'));
  return { text: read, spanOf };
};

const patchesIn = (window: Span, errata: readonly AcceptedErratum[]): readonly Patch[] => {
  const inside = errata
    .flatMap(({ places, corrected }) => places.map((at) => ({ at, words: corrected })))
    .filter(({ at }) => at.start >= window.start && at.end <= window.end)
    .sort((a, b) => a.at.start - b.at.start);
  return inside.filter((patch, index) => index === 0 || patch.at.start >= (inside[index - 1]?.at.end ?? 0));
};

const moved = (patches: readonly Patch[], window: Span, offset: number, edge: keyof Span): number => {
  let by = -window.start;
  for (const { at, words } of patches) {
    if (offset <= at.start) break;
    if (offset < at.end) return edge === 'start' ? at.start + by : at.start + by + words.length;
    by += words.length - (at.end - at.start);
  }
  return offset + by;
};
