import { goesOnAfter } from './cell-lines.js';
import type { CellPiece, PageTable, TableCell } from './page-tables.js';

/** A table over one page or several. */
export type JoinedTable = Pick<PageTable, 'columns' | 'rows' | 'cells'>;

const sameLine = 4;

/** Whether a table at the top of a page goes on with the one that ended the page before: the same columns. */
export const goesOnWith = (above: JoinedTable, below: JoinedTable): boolean =>
  above.columns.length === below.columns.length &&
  above.columns.every((at, index) => Math.abs(at - (below.columns[index] ?? Number.POSITIVE_INFINITY)) < sameLine);

const wordsOf = ({ pieces }: TableCell): string =>
  pieces
    .map(({ words }) => words)
    .join('')
    .replace(/\s/g, '');

const rowKey = (table: JoinedTable, row: number): string =>
  table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${wordsOf(cell)}`)
    .join('\t');

/** Rows at the top of the later page that repeat the first rows of the table: the heading, printed again. */
const repeatedRows = (above: JoinedTable, below: JoinedTable): number => {
  let count = 0;
  while (count < below.rows && count < above.rows && rowKey(above, count) === rowKey(below, count)) count += 1;
  return count;
};

/** The column that numbers the rows, if there is one: most of its cells hold a number and nothing else. */
const numberColumn = ({ cells, columns }: JoinedTable): number | null => {
  for (let column = 0; column < columns.length - 1; column += 1) {
    const filled = cells.filter((cell) => cell.column === column && cell.columnSpan === 1 && wordsOf(cell) !== '');
    if (filled.length > 2 && filled.filter((cell) => /^[（(]?\d{1,4}[)）.、]?$/.test(wordsOf(cell))).length > filled.length / 2)
      return column;
  }
  return null;
};

/** Whether the first row of a later page is the rest of a row that the page's end cut: it has words, but none where a row begins. */
const isRest = (above: JoinedTable, below: JoinedTable, row: number): boolean => {
  const own = below.cells.filter((cell) => cell.row === row);
  const first = own.find((cell) => cell.column === (numberColumn(above) ?? 0));
  return first !== undefined && first.columnSpan === 1 && wordsOf(first) === '' && own.some((cell) => wordsOf(cell) !== '');
};

/** Covers the last row of the table: what a cut row's rest belongs to. */
const coversLast = (table: JoinedTable, column: number, cell: TableCell): boolean =>
  cell.column === column && cell.row + cell.rowSpan === table.rows;

const withRest = (pieces: readonly CellPiece[], [rest]: readonly CellPiece[]): readonly CellPiece[] => {
  const last = pieces.at(-1);
  if (rest === undefined || last === undefined) return rest === undefined ? pieces : [rest];
  return [...pieces, goesOnAfter(last, rest.words) ? rest : { ...rest, words: `\n${rest.words}` }];
};

/** A merged cell that a page's end cut stands empty at the top of the next: over several rows there, or below several here. */
const isRestOfMerged = (above: TableCell, below: TableCell): boolean =>
  wordsOf(below) === '' && above.columnSpan === below.columnSpan && (above.rowSpan > 1 || below.rowSpan > 1);

/** Puts a table and the one that goes on with it together: a repeated heading falls away, the halves of a cut row become one. */
export const joinTables = (above: JoinedTable, below: JoinedTable): JoinedTable => {
  const top = repeatedRows(above, below);
  if (top >= below.rows) return above;
  const cut = isRest(above, below, top) ? 1 : 0;
  const taken = new Set<TableCell>();
  const cells = above.cells.map((cell) => {
    const more = below.cells.find((other) => other.row === top && coversLast(above, other.column, cell));
    if (more === undefined || !(cut === 1 || isRestOfMerged(cell, more))) return cell;
    taken.add(more);
    return { ...cell, rowSpan: cell.rowSpan + more.rowSpan - cut, pieces: withRest(cell.pieces, more.pieces) };
  });
  const left = below.cells.filter((cell) => cell.row >= top && !taken.has(cell));
  const down = above.rows - top - cut;
  return { columns: above.columns, rows: below.rows + down, cells: [...cells, ...left.map((cell) => ({ ...cell, row: cell.row + down }))] };
};
