import { type SourceCell, type Span, span } from '@luoshi/domain';
import { readMarker } from '../constructs/numbering.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import { compact } from '../text/compact.js';
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
    if (joined.length <= head.cells.length && joined.length < cells.length) return placeCells(text, head, joined, above);
    const parted = head.gap === 'any' ? joinAround(text, head, cells) : null;
    return parted === null ? null : placeCells(text, head, parted, above);
  }
  if (cells.length === head.cells.length) return cells.map((cell, column) => ({ span: cell.span, column }));
  if (cells.length === 0) return null;
  const placed = under(head, cells);
  if (placed === null) return null;
  const [first] = cells;
  const numbered = head.numbered && first !== undefined && isNumber(text, first.span);
  if (numbered) return cells.length > 1 ? placed : null;
  if (head.gap === 'any') return goesOn(text, head, cells, above);
  const starts = placed[0]?.column ?? 0;
  return starts > 0 && above !== undefined && (cells.length > 1 || isIndented(text, head, cells)) ? placed : null;
};

// 3 安排地方专项债券40亿元，赤字率提高到
// 3% 市财政局
// ^^ a row that has no owners yet goes on in the next line
const goesOn = (
  text: string,
  head: SpacedHead,
  cells: readonly SpacedCell[],
  above: readonly SourceCell[] | undefined,
): readonly Placed[] | null => {
  const [first, owners] = cells;
  const lacksOwners =
    above !== undefined && above.length > 1 && above[0]?.columnSpan === 1 && !above.some(({ column }) => column === head.owner);
  if (
    !lacksOwners ||
    !head.numbered ||
    first === undefined ||
    cells.length > 2 ||
    readMarker(text, first.span.start, first.span.end) !== null
  )
    return null;
  const named = (cell: SpacedCell): boolean => looksLikeUnit(compact(text, cell.span.start, cell.span.end));
  if (owners === undefined) return [{ span: first.span, column: named(first) ? head.owner : head.task }];
  return named(owners)
    ? [
        { span: first.span, column: head.task },
        { span: owners.span, column: head.owner },
      ]
    : null;
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

// 6 推进 5G 网络 建设 工业和信息化部 财政部
//   ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^ blanks inside the task, and between owners: what names units belongs to the owners
/** Where the owners are the last column, the words between the number and the first of the units at the end are the task. */
const joinAround = (text: string, head: SpacedHead, cells: readonly SpacedCell[]): readonly SpacedCell[] | null => {
  const [first] = cells;
  if (first === undefined || !head.numbered || !isNumber(text, first.span) || head.owner !== head.cells.length - 1 || head.task !== 1)
    return null;
  if (head.owner !== 2) return null;
  let at = cells.length - 1;
  while (at > 2 && looksLikeUnit(compact(text, cells[at - 1]?.span.start ?? 0, cells[at - 1]?.span.end ?? 0))) at--;
  const whole = (from: number, to: number): SpacedCell | null => {
    const [start, end] = [cells[from], cells[to]];
    return start === undefined || end === undefined ? null : { ...start, span: span(start.span.start, end.span.end) };
  };
  const [task, owners] = [whole(1, at - 1), whole(at, cells.length - 1)];
  return task === null || owners === null ? null : [first, task, owners];
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
