import type { Span } from '@luoshi/domain';
import type { Field } from '../constructs/label.js';
import type { Marker } from '../constructs/numbering.js';

/**
 * A stretch of the text that one construct speaks for: a printed line, or a piece of one where the source lost its line breaks or runs
 * labels on in mid-line. `start` is where its characters begin, indentation included; it reaches to the next segment's `start`.
 */
export type Segment = {
  readonly start: number;
  /** The printed characters, without blanks at both ends. */
  readonly from: number;
  readonly to: number;
  readonly marker: Marker | null;
  /** A label at the start, and where its value begins. */
  readonly label: { readonly field: Field; readonly value: number } | null;
  /** 具体措施： and its kin: announces what follows and says nothing itself. */
  readonly leadIn: boolean;
  /** The bracket that closes the segment and may hold its owners, brackets included. */
  readonly owners: Span | null;
  /** It begins in mid-line. */
  readonly broken: boolean;
};
