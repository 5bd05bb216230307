import { labelBefore, mayEndLabel, paddedLabel } from '../constructs/label.js';
import { leadInBefore } from '../constructs/lead-in.js';
import { readMarker } from '../constructs/numbering.js';
import { isBlank, skipBlank } from '../text/blank.js';
import { bodyOf, type CutState, splitSegment } from './cut-state.js';

// 牵头领导：王健  牵头单位：省发展改革委；责任单位：省财政厅
// ^^^^^^^^^      ^^^^^^^^^              ^^^^^^^^^ labels may run on in one line

/** Reads the words before a colon: a label begins a segment of its own, a lead-in stands alone. Says where reading goes on. */
export const cutAtColon = (state: CutState, colon: number): number => {
  if (state.open.length > 0) return colon + 1;
  const body = bodyOf(state);
  const label = mayEndLabel(state.text, body, colon)
    ? (labelBefore(state.text, body, colon) ?? paddedLabel(state.text, body, colon))
    : null;
  if (label === null) {
    const leadIn = leadInBefore(state.text, body, colon);
    return leadIn >= 0 && announces(state, leadIn, colon) ? cutLeadIn(state, leadIn, colon) : colon + 1;
  }
  if (label.start > skipBullets(state.text, body, colon)) {
    if (!mayStart(state.text, label.start)) return colon + 1;
    splitSegment(state, label.start);
  }
  state.current.label ??= { field: label.field, value: colon + 1 };
  return colon + 1;
};

// ——牵头单位：省水利厅
// ^^ a dash or a bullet before a label is no word
const skipBullets = (text: string, from: number, end: number): number => {
  let at = skipBlank(text, from, end);
  while (at < end && '—–-－●•◆■▪▶★☆◇□○※·*'.includes(text.charAt(at))) at++;
  return skipBlank(text, at, end);
};

/** A label in mid-line needs a space or a stop before it: 各牵头单位： in a sentence is none. */
const mayStart = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at - 1)) || '。；;，,、）)》”|｜'.includes(text.charAt(at - 1));

/** It announces a numbered list, or stands alone, or follows owners; 主要举措：加强管理 in a line of its own is text of the task. */
const announces = ({ text, to, brokenLine }: CutState, start: number, colon: number): boolean => {
  const next = skipBlank(text, colon + 1, to);
  return next >= to || readMarker(text, next, to) !== null || (brokenLine && /[）)〕\]]/.test(text.charAt(start - 1)));
};

const cutLeadIn = (state: CutState, start: number, colon: number): number => {
  if (start > bodyOf(state)) {
    if (!'。；;）)'.includes(state.text.charAt(start - 1))) return colon + 1;
    splitSegment(state, start);
  }
  state.current.leadIn = true;
  return splitSegment(state, colon + 1);
};
