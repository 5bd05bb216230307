import { type SourceCell, type Span, span } from '@luoshi/domain';
import { readMarker } from '../constructs/numbering.js';
import { hanNumber } from '../text/numeral.js';
import type { SpacedCell, SpacedHead } from './spaced-cells.js';

// 2       推进城市更新        市住建局                            持续推进
//                                           ^ an empty cell leaves only its width: words are placed below the head they stand under

type Placed = { readonly span: Span; readonly column: number };

/**
 * Places the words of a line in the columns of the table above it; null where the line is no row. A row has all columns, or its number and a
 * task; a line that starts under a later column goes on with the row above it.
 */
export const placeCells = (
  text: string,
  head: SpacedHead,
  cells: readonly SpacedCell[],
  above: readonly SourceCell[] | undefined,
): readonly Placed[] | null => {
  if (cells.length > head.cells.length) {
    const joined = joinPadded(cells);
    return joined.length <= head.cells.length && joined.length < cells.length ? placeCells(text, head, joined, above) : null;
  }
  if (cells.length === head.cells.length) return cells.map((cell, column) => ({ span: cell.span, column }));
  if (cells.length === 0) return null;
  const placed = under(head, cells);
  if (placed === null) return null;
  const [first] = cells;
  const numbered = head.numbered && first !== undefined && isNumber(text, first.span);
  if (numbered) return cells.length > 1 ? placed : null;
  const starts = placed[0]?.column ?? 0;
  return head.gap === 'wide' && starts > 0 && above !== undefined && (cells.length > 1 || isIndented(text, head, cells)) ? placed : null;
};

/** 王　健 is one name padded to three characters, not two cells. */
const joinPadded = (cells: readonly SpacedCell[]): readonly SpacedCell[] => {
  const joined: SpacedCell[] = [];
  let padded = false;
  for (const cell of cells) {
    const before = joined.at(-1);
    const single = (at: Span): boolean => at.end - at.start === 1;
    padded = before !== undefined && !padded && joined.length > 1 && single(before.span) && single(cell.span);
    if (padded && before !== undefined) joined[joined.length - 1] = { ...before, span: span(before.span.start, cell.span.end) };
    else joined.push(cell);
  }
  return joined;
};

const isNumber = (text: string, { start, end }: Span): boolean => {
  const printed = text.slice(start, end).replace(/[.．、）)]$/, '');
  const bare = printed.replace(/^[（(]/, '');
  return /^[0-9０-９]{1,4}$/.test(bare) || (bare.length <= 4 && hanNumber(bare) !== null);
};

/** One cell alone is a heading unless it stands under a column and carries no number. */
const isIndented = (text: string, head: SpacedHead, [cell]: readonly SpacedCell[]): boolean =>
  cell !== undefined && cell.column >= (head.cells[1]?.column ?? 1) - 1 && readMarker(text, cell.span.start, cell.span.end) === null;

/** Each cell goes to the nearest head that none before it has taken; null where two would share one. */
const under = ({ cells: heads }: SpacedHead, cells: readonly SpacedCell[]): Placed[] | null => {
  const placed: Placed[] = [];
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    const last = heads.length - (cells.length - index);
    let best = from;
    for (let column = from; column <= last; column++) if (distance(heads, column, cell) < distance(heads, best, cell)) best = column;
    if (best > last) return null;
    placed.push({ span: cell.span, column: best });
    from = best + 1;
  }
  return placed;
};

const distance = (heads: readonly SpacedCell[], column: number, cell: SpacedCell): number =>
  Math.abs((heads[column]?.column ?? Number.POSITIVE_INFINITY) - cell.column);
