import { skipBlank } from '../text/blank.js';
import { skipBorder, skipBorderBack } from '../text/border.js';
import { cutAtBlank } from './cut-at-blank.js';
import { cutAtColon } from './cut-at-colon.js';
import { closeBracket } from './cut-behind-owners.js';
import { beginSegment, type CutState, finishSegment, nextMarker, splitSegment } from './cut-state.js';

/** A bracket that stays open longer than this is taken as a slip of the pen, so that one slip never swallows a document. */
const longestBracket = 1500;
const deepestBracket = 32;
/** A line as long as this has lost its line breaks: no printed paragraph of a plan comes near. */
const longLine = 1500;

/** Cuts the line whose characters begin at `start` and whose printed part is `first`–`last`. Every character is visited once. */
export const cutLine = (state: CutState, start: number, first: number, last: number): void => {
  const to = skipBorderBack(state.text, first, last);
  const from = skipBorder(state.text, first, to);
  if (from >= to) return;
  state.to = to;
  state.open.length = 0;
  state.brokenLine = to - from > longLine;
  let at = beginSegment(state, start, from, false);
  while (at < to) {
    const code = state.text.charCodeAt(at);
    // Ideographs are never a place to cut.
    at = code >= 0x4e00 && code <= 0x9fff ? at + 1 : visit(state, code, at);
  }
  finishSegment(state, to);
};

const visit = (state: CutState, code: number, at: number): number => {
  switch (code) {
    case 0x28: // (
    case 0xff08: // （
    case 0x3014: // 〔
    case 0x3010: // 【
    case 0x5b: // [
    case 0xff3b: // ［
      return openBracket(state, at);
    case 0x29: // )
    case 0xff09: // ）
    case 0x3015: // 〕
    case 0x3011: // 】
    case 0x5d: // ]
    case 0xff3d: // ］
      return closeBracket(state, at);
    case 0x3a: // :
    case 0xff1a: // ：
      forgetSlip(state, at);
      return cutAtColon(state, at);
    case 0x20:
    case 0x09:
    case 0x3000:
      return cutAtBlank(state, at);
    case 0x3002: // 。
      return endSentence(state, at);
    default:
      return at + 1;
  }
};

const openBracket = (state: CutState, at: number): number => {
  forgetSlip(state, at);
  if (state.open.length === 0 && startsItemInHeading(state, at)) return splitSegment(state, at);
  if (state.open.length < deepestBracket) state.open.push(at);
  return at + 1;
};

// 二、放要放出活力、放出创造力（五）系统梳理现有各层级审批
//                              ^^^^ a heading without a full stop, run into its first item
const startsItemInHeading = (state: CutState, at: number): boolean =>
  !state.sentence && state.current.marker?.level === 'han' && nextMarker(state, at)?.level === 'han-bracket';

// 现制定如下分工方案。一、把实施好宏观政策…
//                    ^^ in a line that lost its breaks, a number behind a full stop starts an item
const endSentence = (state: CutState, at: number): number => {
  forgetSlip(state, at);
  state.sentence = true;
  if (!state.brokenLine || state.open.length > 0) return at + 1;
  return nextMarker(state, skipBlank(state.text, at + 1, state.to)) === null ? at + 1 : splitSegment(state, at + 1);
};

const forgetSlip = (state: CutState, at: number): void => {
  if (at - (state.open[0] ?? at) > longestBracket) state.open.length = 0;
};
