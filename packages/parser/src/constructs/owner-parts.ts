import { type Span, span } from '@luoshi/domain';
import { isBlank, trimmed } from '../text/blank.js';
import { labelBefore } from './label.js';

// A牵头，B、C（国防科工办）等按职责分工负责，6月底前完成
// ^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^ parts between the stops outside brackets

const stops = '，,；;。';
const opening = '（(〔';
const closing = '）)〕';

/** The parts of an owner clause, cut at stops outside brackets and before labels that run on behind a space or 、. */
export const ownerParts = (text: string, { start, end }: Span): readonly Span[] => {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (opening.includes(character)) depth++;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === ':' || character === '：')) {
      const label = labelBefore(text, from, at);
      if (label === null || label.start <= from || !mayStart(text, label.start)) continue;
      parts.push(trimmed(text, from, text.charAt(label.start - 1) === '、' ? label.start - 1 : label.start));
      from = label.start;
    } else if (depth === 0 && stops.includes(character)) {
      parts.push(trimmed(text, from, at));
      from = at + 1;
    }
  }
  parts.push(trimmed(text, from, end));
  return parts.filter((part) => part.start < part.end).map((part) => span(part.start, part.end));
};

/** 牵头单位：省水利厅、责任单位：省财政厅 */
const mayStart = (text: string, at: number): boolean => isBlank(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '、';
