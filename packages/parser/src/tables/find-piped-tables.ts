import { type SourceCell, type SourceTable, span } from '@luoshi/domain';
import { trimmed } from '../text/blank.js';
import { compact } from '../text/compact.js';
import { lineEnds } from '../text/lines.js';
import { columnKind, isOwner, saysTask } from './column-kind.js';

// 序号 | 任 务 名 称 | 指 标 要 求 | 牵 头 部 门 |
// ---  | ---         | ---         | ---         |
// 1    | 地区生产总值 | 增长5.5%   | 区发改局    |
//      ^ borders of a table as web pages and Markdown print them, with or without one at the two ends of the line
/** Tables whose cells bars part. Bars also part names in a list, so that only rows under a head that names their columns are a table. */
export const findPipedTables = (text: string): readonly SourceTable[] => {
  if (!text.includes('|') && !text.includes('｜')) return [];
  const state: State = { text, tables: [], rows: [], between: null };
  const end = lineEnds(text);
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = end(at);
    const line = trimmed(text, at, next);
    if (line.start < line.end) visit(state, line.start, line.end);
  }
  close(state);
  return state.tables;
};

type State = { readonly text: string; readonly tables: SourceTable[]; rows: SourceCell[][]; between: SourceCell | null };

const fewestCells = 3;
const longestHeading = 60;

const visit = (state: State, start: number, end: number): void => {
  if (isRule(state.text, start, end)) return;
  const cells = cellsOf(state.text, start, end, state.rows.length + (state.between === null ? 0 : 1));
  if (cells.length >= fewestCells || (state.rows.length > 0 && cells.length > 1)) {
    if (state.between !== null) state.rows.push([state.between]);
    state.between = null;
    state.rows.push(cells);
  } else if (state.rows.length > 0 && state.between === null && end - start <= longestHeading) {
    const [words] = cells;
    if (words !== undefined) state.between = { ...words, row: state.rows.length, columnSpan: state.rows[0]?.length ?? 1 };
  } else close(state);
};

/** The line of dashes under a Markdown table's head. */
const isRule = (text: string, start: number, end: number): boolean =>
  '|-:｜'.includes(text.charAt(start)) && /^[|｜:\-\s—–]+$/.test(text.slice(start, end));

const cellsOf = (text: string, start: number, end: number, row: number): SourceCell[] => {
  const cells: SourceCell[] = [];
  const first = isBar(text, start) ? start + 1 : start;
  const last = isBar(text, end - 1) ? end - 1 : end;
  for (let from = first, at = first; at <= last; at++) {
    if (at < last && !isBar(text, at)) continue;
    cells.push({ span: trimmed(text, from, at), row, column: cells.length, rowSpan: 1, columnSpan: 1 });
    from = at + 1;
  }
  return cells;
};

const isBar = (text: string, at: number): boolean => text.charAt(at) === '|' || text.charAt(at) === '｜';

const close = (state: State): void => {
  const head = state.rows.findIndex((row) => isHead(state.text, row));
  const cells = head < 0 ? [] : state.rows.slice(head).flat();
  const first = cells[0];
  const last = cells.at(-1);
  if (state.rows.length - head > 1 && first !== undefined && last !== undefined)
    state.tables.push({ span: span(first.span.start, Math.max(first.span.end, last.span.end)), cells });
  state.rows = [];
  state.between = null;
};

/** What stands above the head, as the particulars of the document, is no row of the table. */
const isHead = (text: string, row: readonly SourceCell[]): boolean => {
  if (row.length < fewestCells) return false;
  const kinds = row.map(({ span: { start, end } }) => columnKind(compact(text, start, end)));
  return kinds.some(saysTask) && kinds.some(isOwner);
};
