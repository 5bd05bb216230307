import { type SourceCell, type SourceTable, span } from '@luoshi/domain';
import { skipBlank } from '../text/blank.js';
import { lineEnds } from '../text/lines.js';
import { findPipedTables } from './find-piped-tables.js';
import { findSpacedTables } from './find-spaced-tables.js';

// 序号⇥工作任务⇥牵头单位⇥责任单位
// 1⇥加强管理⇥省财政厅⇥省水利厅、省教育厅
// ^ lines of a plain text whose cells are parted by tabs

/**
 * Tables of a plain text: runs of lines with two tabs or more; where there are none, cells that bars part, or columns that only spaces
 * part. A short line without tabs between two of them is a heading that spans the table.
 */
export const findTables = (text: string): readonly SourceTable[] => {
  const tabbed = text.includes('\t') ? tabbedTables(text) : [];
  if (tabbed.length > 0) return tabbed;
  const piped = findPipedTables(text);
  return piped.length > 0 ? piped : findSpacedTables(text);
};

const tabbedTables = (text: string): readonly SourceTable[] => {
  const state: State = { tables: [], rows: [], between: null };
  const end = lineEnds(text);
  for (let at = 0; at < text.length; at = end(at)) visit(state, text, at, end(at));
  close(state);
  return state.tables;
};

type State = { readonly tables: SourceTable[]; rows: SourceCell[][]; between: SourceCell[] | null };

const longestHeading = 60;

const visit = (state: State, text: string, start: number, end: number): void => {
  const line = text.slice(start, end).replace(/[\r\n\f\u2028\u2029]+$/, '');
  if (skipBlank(text, start, end) >= end) return;
  const cells = cellsOf(line, start, state.rows.length + (state.between === null ? 0 : 1));
  if (cells.length >= 3) {
    if (state.between !== null) state.rows.push(state.between);
    state.rows.push(cells);
    state.between = null;
  } else if (state.rows.length > 0 && state.between === null && line.length <= longestHeading) {
    state.between = [
      { span: span(start, start + line.length), row: state.rows.length, column: 0, rowSpan: 1, columnSpan: state.rows[0]?.length ?? 1 },
    ];
  } else close(state);
};

const close = (state: State): void => {
  const cells = state.rows.flat();
  const first = cells[0];
  const last = cells.at(-1);
  if (state.rows.length > 1 && first !== undefined && last !== undefined)
    state.tables.push({ span: span(first.span.start, last.span.end), cells });
  state.rows = [];
  state.between = null;
};

const cellsOf = (line: string, start: number, row: number): SourceCell[] => {
  let from = start;
  return line.split('\t').map((words, column) => {
    const at = span(from, from + words.length);
    from += words.length + 1;
    return { span: at, row, column, rowSpan: 1, columnSpan: 1 };
  });
};
