import type { Row, Worksheet } from 'exceljs';
import type { FormSheet, FormSheetColumn } from './form.js';

const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const headFill = fill('FFE6F0FF');
const lockedFill = fill('FFF2F2F2');
const faultFill = fill('FFFFD9D9');

/** Rows above the headings: the stamp and the keys, both hidden, title and notes. */
const hiddenRows = 2;

/**
 * Writes a form as a workbook without macros for Excel and WPS: hidden columns for the machine, locked ones to read, open ones with lists to choose
 * from. The sheet is protected without a password: against accidents, not against people.
 */
export const writeForm = async (form: FormSheet): Promise<Uint8Array> => {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const headingRow = hiddenRows + form.notes.length + 2;
  const sheet = book.addWorksheet(form.title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: headingRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  writeHead(sheet, form);
  for (const [index, cells] of form.rows.entries()) writeRow(sheet.addRow([...cells]), form, index);
  for (const [index, { width, use }] of form.columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = use === 'hidden';
  }
  if (form.marks !== undefined) sheet.getColumn(form.columns.length + 1).width = 48;
  await sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const writeHead = (sheet: Worksheet, { stamp, columns, title, notes, marksHeading }: FormSheet): void => {
  const firstShown = columns.findIndex(({ use }) => use !== 'hidden');
  const indent = (words: string) => [...Array<null>(firstShown).fill(null), words];
  for (const cells of [[...stamp], columns.map(({ key }) => key)]) sheet.addRow(cells).hidden = true;
  for (const [index, words] of [title, ...notes].entries())
    sheet.addRow(indent(words)).font = index === 0 ? { bold: true, size: 16 } : { size: 10, color: { argb: 'FF595959' } };
  const headings = columns.map(({ key, heading, use }) => (use === 'hidden' ? key : heading));
  const row = sheet.addRow(marksHeading === undefined ? headings : [...headings, marksHeading]);
  row.font = { bold: true };
  row.alignment = { vertical: 'middle', wrapText: true };
  row.eachCell((cell) => {
    cell.fill = headFill;
  });
};

const writeRow = (row: Row, { columns, marks = [] }: FormSheet, index: number): void => {
  row.alignment = { vertical: 'top', wrapText: true };
  for (const [place, column] of columns.entries()) dress(row, place, column);
  const own = marks.filter((mark) => mark.row === index);
  for (const { column, words } of own) {
    if (column < 0) continue;
    const cell = row.getCell(column + 1);
    cell.fill = faultFill;
    cell.note = words;
  }
  if (own.length > 0) row.getCell(columns.length + 1).value = own.map(({ words }) => words).join('\n');
};

const dress = (row: Row, place: number, { use, choices }: FormSheetColumn): void => {
  const cell = row.getCell(place + 1);
  cell.protection = { locked: use !== 'open' };
  if (use === 'locked') cell.fill = lockedFill;
  // Text, so that 45,600 or 1/2 stays what was typed.
  if (use === 'open') cell.numFmt = '@';
  if (choices !== undefined)
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`], showErrorMessage: true };
};
