import type { GridCell } from '../reading/grid-table.js';
import { descendants, type Element, spanAttribute, wordsOfCell } from './blocks.js';

const rowName = new Set(['tr']);
const cellNames = new Set(['td', 'th']);

/** Places cells in their grid as the HTML Standard does (4.9.12): a cell moves right past columns that a rowspan from above still fills. */
export const gridOfTable = (table: Element): readonly GridCell[] => {
  const grid: GridCell[] = [];
  const filledUntil = new Map<number, number>();
  descendants(table, rowName).forEach((rowElement, row) => {
    let column = 0;
    for (const cell of descendants(rowElement, cellNames)) {
      while ((filledUntil.get(column) ?? 0) > row) column += 1;
      const columnSpan = spanAttribute(cell, 'colspan');
      const rowSpan = spanAttribute(cell, 'rowspan');
      for (let offset = 0; offset < columnSpan; offset += 1) filledUntil.set(column + offset, row + rowSpan);
      grid.push({ row, column, rowSpan, columnSpan, words: wordsOfCell(cell) });
      column += columnSpan;
    }
  });
  return grid;
};
