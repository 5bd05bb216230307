import type { SourceCell, Span } from '@luoshi/domain';
import type { SourceBuilder } from './source-builder.js';

/** A cell as its format gives it, before it has offsets. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: string;
  /** The words in pieces, where they stand on several pages. */
  readonly pieces?: readonly { readonly words: string; readonly page?: number }[];
};

const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** B4 for row 3, column 1. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

type Where = { readonly page?: number; readonly sheet?: string; readonly paragraph?: number };

/** Rows above the heading and below the last task that hold one cell with words: a title, a document's number, a note. Not part of the table. */
const splitTitles = (
  grid: readonly GridCell[],
): { readonly above: readonly GridCell[]; readonly table: readonly GridCell[]; readonly below: readonly GridCell[] } => {
  const filled = new Map<number, number>();
  for (const { row, words } of grid) if (words.trim() !== '') filled.set(row, (filled.get(row) ?? 0) + 1);
  const rows = [...filled].filter(([, count]) => count > 1).map(([row]) => row);
  if (rows.length === 0) return { above: grid, table: [], below: [] };
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const end = Math.max(...grid.filter(({ row }) => row <= last).map(({ row, rowSpan }) => row + rowSpan));
  return {
    above: grid.filter(({ row }) => row < first),
    table: grid.filter(({ row }) => row >= first && row < end),
    below: grid.filter(({ row }) => row >= end),
  };
};

/**
 * Writes a table into the text: cells of a row parted by tabs, rows by line ends. A merged cell stands once, at its first row and column.
 * Cells come in the order of rows. Titles above and notes below it are lines; `caption` stands between title and table.
 */
export const addGridTable = (builder: SourceBuilder, grid: readonly GridCell[], where: Where, caption: string | null = null): void => {
  const { above, table, below } = splitTitles(grid);
  const number = builder.tableCount + 1;
  const addLines = (cells: readonly GridCell[]): void => {
    for (const cell of cells.filter(({ words }) => words.trim() !== '')) {
      addWords(builder, cell, { ...where, table: number });
      builder.part('\n');
    }
  };
  addLines(above);
  const isSaid = caption === null || above.some(({ words }) => words.includes(caption));
  addCells(builder, table, { ...where, table: number }, isSaid ? null : addCaption(builder, caption, where));
  addLines(below);
};

const addWords = (
  builder: SourceBuilder,
  { words, pieces = [{ words }], row, column }: GridCell,
  where: Where & { readonly table: number },
): Span => {
  const start = builder.length;
  for (const { words: piece, ...on } of pieces) builder.add(piece, { ...where, ...on, cell: cellName(row, column) });
  return { start, end: builder.length };
};

const addCaption = (builder: SourceBuilder, caption: string, where: Where): Span => {
  const at = builder.add(caption, where);
  builder.part('\n');
  return at;
};

const addCells = (
  builder: SourceBuilder,
  grid: readonly GridCell[],
  where: Where & { readonly table: number },
  caption: Span | null,
): void => {
  if (grid.length === 0) return;
  const start = builder.length;
  const cells: SourceCell[] = [];
  grid.forEach((cell, index) => {
    if (index > 0) builder.part(cell.row === grid[index - 1]?.row ? '\t' : '\n');
    const { row, column, rowSpan, columnSpan } = cell;
    cells.push({ row, column, rowSpan, columnSpan, span: addWords(builder, cell, where) });
  });
  builder.table(cells, start, caption);
  builder.part('\n');
};
