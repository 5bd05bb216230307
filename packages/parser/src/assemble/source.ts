import { type SourceTable, type Span, span } from '@luoshi/domain';
import type { Segment } from '../segments/segment.js';
import type { Group } from './group.js';

/** What is known of the document before its lines are put together. */
export type Source = {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly planYear: number | null;
  readonly bodyStart: number;
  readonly tables: readonly SourceTable[];
  /** Indices of segments that belong to the document's head. */
  readonly heads: ReadonlySet<number>;
};

/** A span of the whole group in the text, number and owners included. */
export const spanOfGroup = ({ segments }: Source, group: Group): Span =>
  span(segments[group.first]?.from ?? 0, segments[group.last]?.to ?? 0);
