import type { SourceCell } from '@luoshi/domain';
import type { SourceBuilder } from './source-builder.js';

/** A cell as its format gives it, before it has offsets. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: string;
};

const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** B4 for row 3, column 1. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * Writes a table into the text: cells of a row parted by tabs, rows by line ends. A merged cell stands once, at its first row and column.
 * Cells come in the order of rows.
 */
export const addGridTable = (
  builder: SourceBuilder,
  grid: readonly GridCell[],
  where: { page?: number; sheet?: string; paragraph?: number },
): void => {
  const start = builder.length;
  const cells: SourceCell[] = [];
  const table = builder.tableCount + 1;
  let lastRow = grid[0]?.row ?? 0;
  grid.forEach((cell, index) => {
    if (index > 0) builder.part(cell.row === lastRow ? '\t' : '\n');
    lastRow = cell.row;
    const { words, ...place } = cell;
    cells.push({ ...place, span: builder.add(words, { ...where, table, cell: cellName(cell.row, cell.column) }) });
  });
  builder.table(start, cells);
  builder.part('\n');
};
