import type { Table, TableCell } from '../xlsx/table.js';

/**
 * Writes headings and rows as CSV (RFC 4180) in UTF-8. The byte order mark tells Excel and WPS the encoding; without it they show Chinese as
 * garbage. Title and notes are left out: a CSV is for machines and begins with its headings.
 */
export const writeCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Uint8Array => {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(field).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
};

const field = (cell: TableCell): string => {
  if (cell === null) return '';
  const words = typeof cell === 'number' ? String(cell) : harmless(cell);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
};

// A spreadsheet runs a cell that begins so as a formula when it opens the file (CWE-1236).
const harmless = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);
