import type { SourceCell, SourceTable, Span } from '@luoshi/domain';
import { compact } from '../text/compact.js';
import { type ColumnKind, columnKind, isOwner, saysTask } from './column-kind.js';

/** A table that holds tasks: what its columns are, and the cells that cover each row. */
export type Grid = {
  readonly columns: readonly ColumnKind[];
  readonly header: number;
  /** The name that the table goes by, a heading of its tasks. */
  readonly caption: Span | null;
  readonly rows: readonly GridRow[];
};

export type GridRow = {
  readonly index: number;
  /** The cell that covers each column, merged cells from above included. */
  readonly cells: readonly (SourceCell | undefined)[];
  /** Cells that begin in this row. */
  readonly own: readonly SourceCell[];
};

const headerRows = 4;
const widest = 64;

/** Reads a table's grid; null where no row names a task column and an owner column. */
export const readGrid = (text: string, table: SourceTable): Grid | null => {
  const rows = rowsOf(table);
  for (const row of rows.slice(0, headerRows)) {
    const columns = kindsOf(text, row);
    if (columns.some(saysTask) && columns.some(isOwner)) {
      const header = lastHeader(rows, row, columns);
      const kinds = columns.map((kind, column) => lowest(kindsOf(text, header)[column] ?? 'other', kind));
      return { columns: taskColumns(kinds, rows, header), header: header.index, caption: table.caption ?? null, rows };
    }
  }
  return null;
};

// 序号  工作任务  │    责任分工     │ 完成时限
//                 │ 牵头单位│责任单位│
//       ^^^^^^^^ reaches down into the second row of headings, which says more

/** The last row that the heading of the tasks reaches down to. */
const lastHeader = (rows: readonly GridRow[], first: GridRow, columns: readonly ColumnKind[]): GridRow => {
  const column = Math.max(columns.lastIndexOf('task'), columns.lastIndexOf('category'));
  return rows.findLast(({ cells }) => cells[column] === first.cells[column]) ?? first;
};

const lowest = (below: ColumnKind, above: ColumnKind): ColumnKind => (below === 'other' ? above : below);

const kindsOf = (text: string, { cells }: GridRow): ColumnKind[] =>
  Array.from(cells, (cell) => (cell === undefined ? 'other' : columnKind(compact(text, cell.span.start, cell.span.end))));

// 任务名称      指标要求        重点任务   │ 工作目标
// 地区生产总值   增长5.5%        稳定就业   │ 新增就业10万人
//               ^^^^^^^^ a figure    (merged) │ 帮扶5万人
//                                            ^^^^^^^^ several under one cell: these are the tasks
/** A figure goes on with the task to its left; where there is none, or it covers several rows, the figures are the tasks. */
const taskColumns = (kinds: readonly ColumnKind[], rows: readonly GridRow[], header: GridRow): readonly ColumnKind[] => {
  const task = kinds.indexOf('task');
  const merged = rows.some(({ index, own }) => index > header.index && own.some(({ column, rowSpan }) => column === task && rowSpan > 1));
  const settled = kinds.map((kind, column) => (kind === 'figure' && (task < 0 || merged || column < task) ? 'task' : kind));
  return settled.includes('task') ? settled : settled.map((kind) => (kind === 'category' ? 'task' : kind));
};

const rowsOf = ({ cells }: SourceTable): readonly GridRow[] => {
  const rows = new Map<number, { index: number; cells: (SourceCell | undefined)[]; own: SourceCell[] }>();
  for (const cell of cells) {
    for (let index = cell.row; index < cell.row + Math.min(cell.rowSpan, cells.length); index++) {
      const row = rows.get(index) ?? { index, cells: [], own: [] };
      rows.set(index, row);
      for (let column = cell.column; column < Math.min(cell.column + cell.columnSpan, widest); column++) row.cells[column] ??= cell;
      if (index === cell.row) row.own.push(cell);
    }
  }
  return [...rows.values()].sort((a, b) => a.index - b.index);
};
