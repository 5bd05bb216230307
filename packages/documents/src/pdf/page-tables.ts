import { type CellWords, cellWords } from './cell-lines.js';
import type { Run } from './page-lines.js';
import type { RuledCell, RuledGrid } from './ruled-grid.js';

/** Words of a cell and the page they stand on; a row cut by the end of a page has two pieces. */
export type CellPiece = CellWords & { readonly page: number };

/** A cell of a table that may run over pages. */
export type TableCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly CellPiece[];
};

/** A table as it stands on a page: `top` is its height there, `columns` its vertical lines. */
export type PageTable = {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly rows: number;
  readonly cells: readonly TableCell[];
};

/** A run belongs where its middle stands, a little above the base line. */
const standsIn = ({ x, y, width, size }: Run, { left, right, bottom, top }: RuledCell): boolean => {
  const [middle, height] = [x + width / 2, y + size * 0.3];
  return middle >= left && middle <= right && height >= bottom && height <= top;
};

/** Fills the grids of a page with its words; what stands in none is left over. A grid without words is an ornament. */
export const fillTables = (
  runs: readonly Run[],
  grids: readonly RuledGrid[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly rest: readonly Run[] } => {
  const held = new Map<RuledCell, Run[]>();
  const cells = grids.flatMap((grid) => grid.cells);
  const rest = runs.filter((run) => {
    const cell = cells.find((candidate) => standsIn(run, candidate));
    if (cell !== undefined) held.set(cell, [...(held.get(cell) ?? []), run]);
    return cell === undefined;
  });
  const tables = grids.filter((grid) => grid.cells.filter((cell) => held.has(cell)).length > 1);
  return { rest, tables: tables.map((grid) => tableOf(grid, held, page)) };
};

const tableOf = (grid: RuledGrid, held: ReadonlyMap<RuledCell, readonly Run[]>, page: number): PageTable => ({
  page,
  top: Math.max(...grid.cells.map(({ top }) => top)),
  bottom: Math.min(...grid.cells.map(({ bottom }) => bottom)),
  columns: grid.columns,
  rows: grid.rows,
  cells: grid.cells.map((cell) => {
    const { row, column, rowSpan, columnSpan } = cell;
    const piece = cellWords(held.get(cell) ?? [], cell);
    return { row, column, rowSpan, columnSpan, pieces: piece.words === '' ? [] : [{ ...piece, page }] };
  }),
});
