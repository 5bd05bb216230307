import type { Sheet } from '@luoshi/domain';
import type { Worksheet } from 'exceljs';
import { readCsv } from '../csv/read-csv.js';
import { containerOf, isEncryptedOffice } from '../format-of.js';
import { openArchive } from '../reading/archive.js';
import { readText } from '../text/read-text.js';
import { type Unreadable, UnreadableError, unreadable } from '../unreadable.js';
import { cellWords } from './cell-words.js';
import { loadSheets } from './load-sheets.js';

/** The sheets of a spreadsheet, or why it cannot be read. */
export type SheetsRead = { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] } | Unreadable;

/**
 * Reads a table file row by row, as forms are filled in: xlsx with its visible sheets, or CSV in any encoding. A merged cell's words stand in each
 * of its cells, since a kind written once over ten rows is meant for all ten.
 */
export const readSheetsFile = async (bytes: Uint8Array, filename: string): Promise<SheetsRead> => {
  switch (containerOf(bytes)) {
    case 'empty':
      return unreadable('empty');
    case 'zip':
      return readBook(bytes);
    case 'office-old':
      return unreadable(isEncryptedOffice(bytes) ? 'encrypted' : 'format-old');
    case 'pdf':
    case 'rtf':
    case 'mhtml':
    case 'html':
      return unreadable('no-spreadsheet');
    case 'text': {
      const text = readText(bytes);
      if (text.kind === 'refused') return text;
      return { kind: 'sheets', sheets: [{ name: filename.replace(/\.[^.]+$/, ''), rows: readCsv(text.source.text) }] };
    }
  }
};

const readBook = async (bytes: Uint8Array): Promise<SheetsRead> => {
  try {
    // Opened for its names and sizes: encrypted, exploding and macro-carrying books are refused before exceljs inflates anything.
    const archive = await openArchive(bytes, () => true);
    if (!archive.names.includes('xl/workbook.xml')) return unreadable('no-spreadsheet');
    return {
      kind: 'sheets',
      sheets: (await loadSheets(bytes, archive)).visible.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })),
    };
  } catch (cause) {
    if (cause instanceof UnreadableError) return cause.unreadable;
    return unreadable('damaged', { detail: cause instanceof Error ? cause.message : 'xlsx' });
  }
};

const rowsOf = (sheet: Worksheet): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    while (rows.length < number) rows.push([]);
    const cells = rows[number - 1] ?? [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column) cells.push('');
      cells[column - 1] = cellWords(cell);
    });
  });
  return rows;
};
