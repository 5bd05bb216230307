import type { Mark } from './task-query.js';

/** A stretch of plain text, or a fact with what stands inside it. */
export type MarkNode = { readonly kind: 'text'; readonly text: string; readonly start: number } | MarkedNode;
export type MarkedNode = { readonly kind: 'mark'; readonly mark: Mark; readonly start: number; readonly children: readonly MarkNode[] };

/**
 * Facts as a tree over their text: an erratum inside a name inside the sentence. Where two facts overlap without one holding the other,
 * the later one is cut in two. The text of all leaves in order is the whole text again.
 */
export const markTree = (text: string, marks: readonly Mark[]): readonly MarkNode[] => {
  const valid = marks.filter(({ span }) => span.start >= 0 && span.end <= text.length && span.start < span.end);
  return nest(text, 0, text.length, valid);
};

const nest = (text: string, from: number, to: number, marks: readonly Mark[]): readonly MarkNode[] => {
  const nodes: MarkNode[] = [];
  let [at, rest] = [from, [...marks].sort(outerFirst)];
  for (let mark = rest[0]; mark !== undefined; mark = rest[0]) {
    const { start, end } = mark.span;
    if (start > at) nodes.push({ kind: 'text', text: text.slice(at, start), start: at });
    const pieces = rest.slice(1).map((other) => cutAt(other, end));
    const inside = pieces.flatMap(({ before }) => before);
    nodes.push({ kind: 'mark', mark, start, children: nest(text, start, end, inside) });
    rest = pieces.flatMap(({ after }) => after).sort(outerFirst);
    at = end;
  }
  if (at < to) nodes.push({ kind: 'text', text: text.slice(at, to), start: at });
  return nodes;
};

const outerFirst = (a: Mark, b: Mark): number => a.span.start - b.span.start || b.span.end - a.span.end;

const cutAt = (mark: Mark, end: number): { readonly before: readonly Mark[]; readonly after: readonly Mark[] } => {
  const { span } = mark;
  if (span.start >= end) return { before: [], after: [mark] };
  if (span.end <= end) return { before: [mark], after: [] };
  return { before: [{ ...mark, span: { start: span.start, end } }], after: [{ ...mark, span: { start: end, end: span.end } }] };
};
