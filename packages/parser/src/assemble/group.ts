import type { Span } from '@luoshi/domain';
import type { Field } from '../constructs/label.js';
import type { Marker } from '../constructs/numbering.js';
import type { Owners } from '../constructs/owners.js';

/** One label line: where the label starts, where its value starts, and where both end. Plain offsets, for there are thousands. */
export type LabelLine = { readonly field: Field; readonly from: number; readonly value: number; readonly end: number };

/** The words of the label, as printed. */
export const labelWords = (text: string, { from, value }: LabelLine): string => text.slice(from, value).replace(/[:：\s【】]/g, '');

/**
 * What belongs together on the page: a numbered item or an unnumbered paragraph, the paragraphs that go on with it, and the owners given
 * to it. Whether it is a task, a heading or an order is decided later, when the whole document is known.
 */
export type Group = {
  readonly kind: 'item' | 'paragraph' | 'lead-in' | 'noise';
  readonly marker: Marker | null;
  /** Indices of its segments, first to last. */
  readonly first: number;
  last: number;
  /** Its words, without number and owners. */
  body: Span;
  /** Its first line holds more than one sentence: it is no mere title. */
  readonly sentences: boolean;
  /** Paragraphs behind the first line that go on with it. */
  paragraphs: Span[];
  /** Numbered lines below it were folded into it, and more may follow. */
  announcing?: boolean;
  /** What it is to reach, from a column of its own. */
  figures?: readonly Span[];
  /** What its brackets say; null where it has none. */
  owners: Owners | null;
  labels: LabelLine[];
  /** How the owners were given; null while there are none. */
  ownedBy: 'bracket' | 'labels' | 'row' | 'heading' | null;
};
