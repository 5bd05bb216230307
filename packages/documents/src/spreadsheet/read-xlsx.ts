import type { Cell, Worksheet } from 'exceljs';
import { openArchive } from '../reading/archive.js';
import { addGridTable, type GridCell } from '../reading/grid-table.js';
import { SourceBuilder } from '../reading/source-builder.js';
import { type DocumentRead, UnreadableError, unreadable } from '../unreadable.js';
import { cellWords } from './cell-words.js';
import { loadSheets } from './load-sheets.js';

type OpenCell = { -readonly [Field in keyof GridCell]: GridCell[Field] };

const openCell = (cell: Cell, row: number, column: number): OpenCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  words: cellWords(cell),
});

/** Rows and columns of a sheet; a merged cell stands once, at its top left, and grows with every cell it swallowed. */
const gridOfSheet = (sheet: Worksheet): readonly GridCell[] => {
  const grid = new Map<string, OpenCell>();
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const master = cell.isMerged ? grid.get(cell.master.address) : undefined;
      if (master === undefined) grid.set(cell.address, openCell(cell, rowNumber - 1, columnNumber - 1));
      else {
        master.rowSpan = Math.max(master.rowSpan, rowNumber - master.row);
        master.columnSpan = Math.max(master.columnSpan, columnNumber - master.column);
      }
    });
  });
  return [...grid.values()];
};

/** A name that Excel or a form gave says nothing of the plan: Sheet1, 工作表2, 附件1. */
const isGeneric = (name: string): boolean => /^\s*(?:sheet|工作表|表格?|附件|附表)\s*[\d一二三四五六七八九十]*\s*$/i.test(name);

/**
 * Reads a workbook: every visible sheet is a table. Among several, a sheet's own name is the heading of its part. Formulas are read by their last
 * result and never run.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<DocumentRead> => {
  try {
    // Opened once for its names and sizes alone: encrypted, exploding and macro-carrying books are refused before exceljs inflates anything.
    const archive = await openArchive(bytes, () => true);
    const builder = new SourceBuilder();
    const { visible, hidden } = await loadSheets(bytes, archive);
    for (let count = 0; count < hidden; count += 1) builder.omit('sheets');
    const sheets = visible.filter((sheet) => sheet.actualRowCount > 0);
    for (const sheet of sheets) {
      const caption = sheets.length > 1 && !isGeneric(sheet.name) ? sheet.name : null;
      addGridTable(builder, gridOfSheet(sheet), { sheet: sheet.name }, caption);
    }
    return { kind: 'text', format: 'xlsx', encoding: null, source: builder.done() };
  } catch (cause) {
    if (cause instanceof UnreadableError) return cause.unreadable;
    return unreadable('damaged', { detail: cause instanceof Error ? cause.message : 'xlsx' });
  }
};
