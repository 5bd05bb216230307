import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Worksheet } from 'exceljs';
import type { Table } from './table.js';

/**
 * Writes a table as a workbook of one sheet: title and notes on top, then the headings, which stay in view and carry the filter. Text cells
 * stay text, so that nothing is taken for a formula.
 */
export const writeXlsx = async (table: Table): Promise<Uint8Array> => {
  const { default: exceljs } = await import('exceljs');
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const headingRow = table.notes.length + 2;
  const sheet = book.addWorksheet(sheetName(table.title), {
    views: [{ state: 'frozen', ySplit: headingRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = table.columns.map(({ width }) => ({ width }));
  sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: { row: headingRow + table.rows.length, column: table.columns.length } };
  writeHead(sheet, table);
  writeRows(sheet, table);
  sheet.commit();
  await book.commit();
  return new Uint8Array(await bytes);
};

// Excel refuses these characters in a sheet's name, and more than 31 of any.
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1';

const writeHead = (sheet: Worksheet, { title, notes, columns }: Table): void => {
  for (const [index, words] of [title, ...notes].entries()) {
    const row = sheet.addRow([words]);
    row.font = index === 0 ? { bold: true, size: 16 } : { size: 10, color: { argb: 'FF595959' } };
    row.commit();
  }
  const headings = sheet.addRow(columns.map(({ heading }) => heading));
  headings.font = { bold: true };
  headings.alignment = { vertical: 'middle', wrapText: true };
  headings.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6F0FF' } };
  headings.commit();
};

const writeRows = (sheet: Worksheet, { rows }: Table): void => {
  for (const cells of rows) {
    const row = sheet.addRow([...cells]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.commit();
  }
};
