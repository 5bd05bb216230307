import { span } from '@luoshi/domain';
import { labels } from '../constructs/label.js';
import { holdsOwners, pairs } from '../constructs/owner-bracket.js';
import { skipBlank, skipBlankBack } from '../text/blank.js';
import { bodyOf, type CutState, nextMarker, splitSegment } from './cut-state.js';

// …规范使用。（财政部牵头，国务院相关部门按职责分工负责）2．简化税费优惠政策适用程序
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ owners end what they own; what follows is another item

/** Closes the bracket in hand; if it holds owners and ends a sentence, the segment ends behind it. */
export const closeBracket = (state: CutState, at: number): number => {
  const open = state.open.pop();
  if (open === undefined || state.open.length > 0) return at + 1;
  if (state.text.charAt(open) === '【' && startsLabel(state, open, at)) return at + 1;
  if (!pairs(state.text.charAt(open), state.text.charAt(at)) || !holdsOwners(state.text, open, at)) return at + 1;
  return cutBehind(state, open, at + 1);
};

// 【牵头单位】省财政厅
// ^^^^^^^^^^ a label set off by brackets instead of a colon

const startsLabel = (state: CutState, open: number, close: number): boolean => {
  const field = labels.get(state.text.slice(open + 1, close));
  if (field === undefined) return false;
  if (open > skipBlank(state.text, bodyOf(state), open)) splitSegment(state, open);
  state.current.label ??= { field, value: close + 1 };
  return true;
};

const stops = '。；;.';
const goesOn = '，,、的等';

const cutBehind = (state: CutState, open: number, end: number): number => {
  const next = skipBlank(state.text, end, state.to);
  const character = next < state.to ? state.text.charAt(next) : '';
  const stopped = character !== '' && stops.includes(character);
  if (character !== '' && goesOn.includes(character)) return end;
  if (!stopped && character !== '' && !startsSentence(state, open) && nextMarker(state, next) === null) return end;
  state.current.owners = span(open, end);
  state.brokenLine = true;
  return splitSegment(state, stopped ? next + 1 : end);
};

/** Whether a sentence ends, or the segment starts, right before the bracket: （谁审批谁负责）in mid-sentence holds no owners. */
const startsSentence = ({ text, current }: CutState, open: number): boolean => {
  const before = skipBlankBack(text, current.from, open);
  return before === current.from || '。；;！？”』》'.includes(text.charAt(before - 1));
};
