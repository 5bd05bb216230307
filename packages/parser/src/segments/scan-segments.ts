import type { SourceTable } from '@luoshi/domain';
import { labelAlone } from '../constructs/label-before-blank.js';
import { readMarker } from '../constructs/numbering.js';
import { skipBlank, trimmed } from '../text/blank.js';
import { type LineEnd, lineEnds } from '../text/lines.js';
import { closeOfBrokenBracket } from './broken-bracket.js';
import { cutLine } from './cut-line.js';
import { type CutState, cutStateOf } from './cut-state.js';
import { findLoneNumbers, isLoneNumber } from './lone-numbers.js';
import type { Segment } from './segment.js';

/** Cuts the text into segments, in one pass. Lines that print nothing make none; the rows of a table are never joined. */
export const scanSegments = (text: string, tables: readonly SourceTable[] = []): readonly Segment[] => {
  const state = cutStateOf(text);
  const touchesTable = tableFinder(tables);
  const lineEnd = lineEnds(text);
  for (let at = 0; at < text.length; ) {
    let next = lineEnd(at);
    const { start, end } = trimmed(text, at, next);
    if (start < end) {
      const free = !touchesTable(at, next);
      const behind = free && isLoneNumber(text, start, end) ? lineEnd(skipBlank(text, end, text.length)) : next;
      const lone = behind > next && !touchesTable(at, behind) && opensNextLine(state, start);
      if (lone) next = behind;
      const close = free ? closeOfBrokenBracket(text, start, lone ? next : end) : -1;
      if (close >= 0 && !touchesTable(at, close)) next = lineEnd(close);
      state.aloneLabel = !lone && labelAlone(text, start, end) !== null && hasValueBelow(text, next, lineEnd);
      cutLine(state, at, start, lone || close >= 0 ? trimmed(text, start, next).end : end);
    }
    at = next;
  }
  return state.segments;
};

/** Whether the number alone on the line at `start` is an item's. The whole text is looked at once, when the first such line is met. */
const opensNextLine = (state: CutState, start: number): boolean => {
  state.lone ??= findLoneNumbers(state.text);
  return state.lone.has(start);
};

/** A label without colon is one if its value follows: two labels in a row are the head of a table. */
const hasValueBelow = (text: string, from: number, lineEnd: LineEnd): boolean => {
  const at = skipBlank(text, from, text.length);
  if (at >= text.length) return false;
  const { start, end } = trimmed(text, at, lineEnd(at));
  return labelAlone(text, start, end) === null && readMarker(text, start, end) === null;
};

/** Whether a stretch of the text shares a character with a table; stretches are asked for in their order. */
const tableFinder = (tables: readonly SourceTable[]): ((start: number, end: number) => boolean) => {
  let index = 0;
  return (start, end) => {
    while (index < tables.length && (tables[index]?.span.end ?? 0) <= start) index++;
    const table = tables[index];
    return table !== undefined && table.span.start < end;
  };
};
