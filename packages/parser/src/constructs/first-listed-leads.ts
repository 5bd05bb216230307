import { type Span, span } from '@luoshi/domain';

// （工业和信息化部、发展改革委等负责。列第一位者为牵头单位，下同）
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ said once, valid in the whole document

const phrase = /(?:[列排]|排[在名]|位列)(?:第一|首位|最前)|(?:第一|首)个(?:单位|部门)/;

/** Where the document says that the first-listed unit leads, or −1. */
export const findFirstListedLeads = (text: string): number => {
  if (!text.includes('第一') && !text.includes('首')) return -1;
  for (const { index } of text.matchAll(new RegExp(phrase, 'g'))) if (namesLead(text, index)) return index;
  return -1;
};

const namesLead = (text: string, at: number): boolean => /牵头|主办|主责/.test(text.slice(at, at + 24));

/** The owners without such a declaration: what stands before it, and what stands behind it if it has a bracket of its own. */
export const withoutDeclaration = (text: string, { start, end }: Span): readonly Span[] => {
  const inside = text.slice(start, end);
  const at = inside.search(phrase);
  if (at < 0) return [span(start, end)];
  const stop = Math.max(...['。', '；', ';', '，', ',', '（', '('].map((mark) => inside.lastIndexOf(mark, at)));
  const before = span(start, start + (stop < 0 ? at : stop));
  const close = stop >= 0 && '（('.includes(inside.charAt(stop)) ? inside.slice(at).search(/[）)]/) : -1;
  return close < 0 ? [before] : [before, span(start + at + close + 1, end)];
};
