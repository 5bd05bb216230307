import { labelAlone, labelBeforeBlank } from '../constructs/label-before-blank.js';
import type { Marker } from '../constructs/numbering.js';
import { loneMarker, readMarker } from '../constructs/numbering.js';
import { skipTaskLabel } from '../constructs/task-label.js';
import { skipBlank } from '../text/blank.js';
import { skipBorderBack } from '../text/border.js';
import { acceptsMarker, continuesCount, type NumberSequence } from './number-sequence.js';
import type { Segment } from './segment.js';

type Draft = { -readonly [K in keyof Segment]: Segment[K] };

/** What the cutter knows while it walks: the open brackets, the running numbers and the segment in hand; nothing that grows with the line. */
export type CutState = {
  readonly text: string;
  readonly segments: Segment[];
  readonly sequence: NumberSequence;
  readonly open: number[];
  /** Where a number stands alone on its line and belongs to the next; null until one is met. */
  lone: ReadonlySet<number> | null;
  /** The end of the line's printed part. */
  to: number;
  /** The line is a label alone, and the next one its value. */
  aloneLabel: boolean;
  current: Draft;
  /** Owners in a bracket were seen in this line, or it is very long: numbers in mid-line may start new items. */
  brokenLine: boolean;
  /** A sentence ended in this segment. */
  sentence: boolean;
};

const noSegment: Draft = { start: 0, from: 0, to: 0, marker: null, label: null, leadIn: false, owners: null, broken: false };

/** The state before the first line. */
export const cutStateOf = (text: string): CutState => ({
  text,
  segments: [],
  sequence: new Map(),
  open: [],
  lone: null,
  to: 0,
  aloneLabel: false,
  current: noSegment,
  brokenLine: false,
  sentence: false,
});

/** Begins a segment; says where reading goes on behind its number. */
export const beginSegment = (state: CutState, start: number, from: number, broken: boolean): number => {
  const read =
    state.lone?.has(from) === true
      ? loneMarker(state.text, from)
      : readMarker(state.text, skipTaskLabel(state.text, from, state.to), state.to);
  const marker = read !== null && acceptsMarker(state.sequence, state.text, read) ? read : null;
  if (marker !== null) state.sequence.set(marker.level, marker.no);
  state.sentence = false;
  const label = marker === null ? labelAt(state, from) : null;
  state.current = { start, from, to: from, marker, label, leadIn: false, owners: null, broken };
  return marker?.end ?? label?.value ?? from;
};

const labelAt = (state: CutState, from: number): Segment['label'] =>
  state.aloneLabel ? labelAlone(state.text, from, state.to) : labelBeforeBlank(state.text, from, state.to);

/** Ends the segment in hand before `end`. */
export const finishSegment = (state: CutState, end: number): void => {
  const to = skipBorderBack(state.text, state.current.from, end);
  if (to <= state.current.from) return;
  state.current.to = to;
  state.segments.push(state.current);
};

/** Ends the segment at `end` and begins the next with the first printed character behind it; says where reading goes on. */
export const splitSegment = (state: CutState, end: number): number => {
  const from = skipBlank(state.text, end, state.to);
  if (from >= state.to) return state.to;
  finishSegment(state, end);
  return beginSegment(state, end, from, true);
};

/** A number at `at` that goes on with the count, or starts one. */
export const nextMarker = (state: CutState, at: number): Marker | null => {
  const marker = readMarker(state.text, at, state.to);
  return marker !== null && continuesCount(state.sequence, marker) ? marker : null;
};

/** Where the words of the segment in hand begin, behind its number. */
export const bodyOf = ({ current }: CutState): number => current.marker?.end ?? current.from;
