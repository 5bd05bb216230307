import { trimmed } from '../text/blank.js';
import { lineEnds } from '../text/lines.js';
import { cutLine } from './cut-line.js';
import { cutStateOf } from './cut-state.js';
import type { Segment } from './segment.js';

/** Cuts the text into segments, in one pass. Lines that print nothing make none. */
export const scanSegments = (text: string): readonly Segment[] => {
  const state = cutStateOf(text);
  const lineEnd = lineEnds(text);
  for (let at = 0; at < text.length; ) {
    const next = lineEnd(at);
    const { start, end } = trimmed(text, at, next);
    if (start < end) cutLine(state, at, start, end);
    at = next;
  }
  return state.segments;
};
