import type { Cell, CellValue } from 'exceljs';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Excel dates have no zone; exceljs gives them in UTC. */
const dateWords = (date: Date): string => `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

/** 5.5 % stands in the file as 0.055 with a format; the reader saw 5.5%. */
const numberWords = (value: number, format: string | undefined): string =>
  format?.includes('%') === true ? `${Number((value * 100).toPrecision(12))}%` : String(value);

const valueWords = (value: CellValue, format: string | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberWords(value, format);
  if (value instanceof Date) return dateWords(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return valueWords(value.text as CellValue, format);
  if ('result' in value) return valueWords(value.result as CellValue, format);
  return '';
};

/** A cell's words as the sheet shows them; a formula by its last result, an error as nothing. */
export const cellWords = (cell: Cell): string => valueWords(cell.value, cell.numFmt).replaceAll('\r', '').trim();
