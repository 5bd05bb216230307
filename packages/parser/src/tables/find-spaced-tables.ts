import { type SourceCell, type SourceTable, type Span, span } from '@luoshi/domain';
import { trimmed } from '../text/blank.js';
import { compact } from '../text/compact.js';
import { lineEnds } from '../text/lines.js';
import { columnKind, isOwner } from './column-kind.js';
import { placeCells } from './place-cells.js';
import { type Gap, type SpacedCell, type SpacedHead, spacedCells } from './spaced-cells.js';

// 序号    工作任务            牵头单位      责任单位              完成时限
// ^^^^    ^^^^^^^^            ^^^^^^^^ a head whose words name columns, with nothing but spaces between them; rows follow

/** Tables whose columns only spaces part. Only a line that names a task column and an owner column opens one. */
export const findSpacedTables = (text: string): readonly SourceTable[] => {
  const state: State = { text, tables: [], head: null, rows: [], numbered: 0, heading: null };
  const lineEnd = lineEnds(text);
  const holdsGap = gapFinder(text);
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = lineEnd(at);
    // Most lines print no gap at all, and open no table.
    if (state.head === null && !holdsGap(at, next)) continue;
    const line = trimmed(text, at, next);
    if (line.start < line.end) visit(state, span(at, line.end));
  }
  close(state);
  return state.tables;
};

/** Whether a line has a blank between printed characters. */
const gapFinder = (text: string): ((start: number, end: number) => boolean) => {
  let gap = -1;
  return (start, end) => {
    if (gap < start && gap !== text.length) gap = nextGap(text, start);
    return gap < end;
  };
};

const nextGap = (text: string, from: number): number => {
  const gap = /[^\s]([ \u3000\t])(?=[ \u3000\t]*\S)/g;
  gap.lastIndex = from;
  const found = gap.exec(text);
  return found === null ? text.length : found.index;
};

type State = {
  readonly text: string;
  readonly tables: SourceTable[];
  head: SpacedHead | null;
  rows: SourceCell[][];
  /** The last row that has a number, or 0. */
  numbered: number;
  /** A short line that will be a heading if another row follows. */
  heading: SourceCell | null;
};

const visit = (state: State, line: Span): void => {
  if (state.head === null) {
    open(state, line);
    return;
  }
  const cells = placeCells(state.text, state.head, spacedCells(state.text, line.start, line.end, state.head.gap), state.rows.at(-1));
  if (cells !== null) addRow(state, cells);
  else if (state.heading === null && line.end - line.start <= longestHeading) state.heading = headingOf(state, line);
  else {
    close(state);
    open(state, line);
  }
};

const longestHeading = 60;
const longestHead = 160;
const fewestColumns = 3;

const open = (state: State, { start, end }: Span): void => {
  if (end - start > longestHead || !/[ \u3000\t]/.test(state.text.slice(start, end))) return;
  const head = headOf(state.text, start, end, 'wide') ?? headOf(state.text, start, end, 'any');
  if (head === null) return;
  state.head = head;
  state.rows = [head.cells.map((cell, column) => cellAt(cell.span, 0, column))];
};

const headOf = (text: string, start: number, end: number, gap: Gap): SpacedHead | null => {
  const cells = joinHeads(text, spacedCells(text, start, end, gap));
  if (cells.length < fewestColumns) return null;
  const kinds = cells.map(({ span: at }) => columnKind(compact(text, at.start, at.end)));
  const task = kinds.includes('task') ? kinds.lastIndexOf('task') : kinds.lastIndexOf('figure');
  if (task < 0 || !kinds.some(isOwner) || kinds.filter((kind) => kind === 'other').length > 1) return null;
  return { gap, cells, numbered: kinds[0] === 'no', task, owner: kinds.findIndex(isOwner) };
};

// 序号 工 作 任 务 牵头单位
//      ^^^^^^^ a word whose characters blanks part is one head
const joinHeads = (text: string, cells: readonly SpacedCell[]): readonly SpacedCell[] => {
  const joined: SpacedCell[] = [];
  for (let index = 0; index < cells.length; index++) {
    const first = cells[index];
    if (first === undefined) continue;
    const last = lastOfWord(text, cells, index);
    joined.push({ ...first, span: span(first.span.start, cells[last]?.span.end ?? first.span.end) });
    index = last;
  }
  return joined;
};

/** The last of the single characters from `from` on that together name a column; `from` itself where they name none. */
const lastOfWord = (text: string, cells: readonly SpacedCell[], from: number): number => {
  let last = from;
  for (let index = from; index < cells.length && isSingle(cells[index]); index++) {
    const words = compact(text, cells[from]?.span.start ?? 0, cells[index]?.span.end ?? 0);
    if (index > from && columnKind(words) !== 'other') last = index;
  }
  return last;
};

const isSingle = (cell: SpacedCell | undefined): boolean => cell !== undefined && cell.span.end - cell.span.start === 1;

const addRow = (state: State, cells: readonly { readonly span: Span; readonly column: number }[]): void => {
  if (state.heading !== null) state.rows.push([{ ...state.heading, row: state.rows.length }]);
  state.heading = null;
  const row = state.rows.length;
  const continues = state.head?.numbered === true && !cells.some(({ column }) => column === 0);
  if (continues) coverByTask(state, row);
  else state.numbered = row;
  state.rows.push(cells.map((cell) => cellAt(cell.span, row, cell.column)));
};

/** A row without a number goes on with the one above: its task covers this row too. */
const coverByTask = ({ rows, head, numbered }: State, row: number): void => {
  const cells = rows[numbered] ?? [];
  const at = cells.findIndex(({ column }) => column === head?.task);
  const task = cells[at];
  if (numbered > 0 && task !== undefined) cells[at] = { ...task, rowSpan: row - numbered + 1 };
};

const cellAt = (at: Span, row: number, column: number): SourceCell => ({ span: at, row, column, rowSpan: 1, columnSpan: 1 });

const headingOf = ({ text, head }: State, { start, end }: Span): SourceCell => ({
  ...cellAt(trimmed(text, start, end), 0, 0),
  columnSpan: head?.cells.length ?? 1,
});

const close = (state: State): void => {
  const cells = state.rows.flat();
  const first = cells[0];
  const last = cells.at(-1);
  if (state.rows.length > 1 && first !== undefined && last !== undefined)
    state.tables.push({ span: span(first.span.start, last.span.end), cells });
  state.head = null;
  state.rows = [];
  state.numbered = 0;
  state.heading = null;
};
