import { labelBeforeBlank } from '../constructs/label-before-blank.js';
import { skipBorder } from '../text/border.js';
import { type CutState, splitSegment } from './cut-state.js';

// 责任领导 王强  牵头单位 市财政局
//                ^^^^^^^^ behind a label or a sentence, a further label that a blank follows

/** Reads what stands behind a blank; says where reading goes on. */
export const cutAtBlank = (state: CutState, at: number): number => {
  const next = skipBorder(state.text, at, state.to);
  if (next >= state.to || state.open.length > 0) return next;
  const may = state.current.label !== null || '。；;）)】'.includes(state.text.charAt(at - 1));
  return may && at > state.current.from && labelBeforeBlank(state.text, next, state.to) !== null ? splitSegment(state, next) : next;
};
