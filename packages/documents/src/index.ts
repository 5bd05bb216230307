export { writeCsv } from './csv/write-csv.js';
export { type FoundFile, readPackage } from './package/read-package.js';
export { type PackedFile, writePackage } from './package/write-package.js';
export { writePaper } from './paper/write-paper.js';
export { readDocument } from './read-document.js';
export { readSheetsFile, type SheetsRead } from './spreadsheet/read-sheets-file.js';
export {
  type DocumentFormat,
  type DocumentRead,
  type Unreadable,
  type UnreadableReason,
  unreadableReasons,
  unreadableSentence,
} from './unreadable.js';
export type { FormSheet, FormSheetColumn } from './xlsx/form.js';
export type { Table, TableCell, TableColumn } from './xlsx/table.js';
export { writeForm } from './xlsx/write-form.js';
export { writeXlsx } from './xlsx/write-xlsx.js';
