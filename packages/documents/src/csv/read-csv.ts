/**
 * Reads CSV (RFC 4180) as offices hand it round: parted by commas, semicolons or tabs, whichever the first line holds most of. A line break inside
 * quotes stays in its cell; an empty line keeps its number.
 */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const words = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(words);
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at <= words.length; ) {
    const { cell, end } = words.charAt(at) === '"' ? quotedCell(words, at, separator) : plainCell(words, at, separator);
    cells.push(cell);
    if (words.charAt(end) !== separator || end >= words.length) {
      rows.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  return words.endsWith('\n') ? rows.slice(0, -1) : rows;
};

const separatorOf = (words: string): string => {
  const line = words.slice(0, Math.max(0, words.indexOf('\n')) || words.length);
  const count = (separator: string): number => line.split(separator).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
};

type Cell = { readonly cell: string; readonly end: number };

const plainCell = (words: string, from: number, separator: string): Cell => {
  let end = from;
  while (end < words.length && words.charAt(end) !== separator && words.charAt(end) !== '\n') end += 1;
  return { cell: words.slice(from, end).trim(), end };
};

/** A quote that never closes takes the rest of the file; what stands behind a closing one belongs to the cell. */
const quotedCell = (words: string, from: number, separator: string): Cell => {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = words.indexOf('"', at);
    if (quote < 0) return { cell: cell + words.slice(at), end: words.length };
    cell += words.slice(at, quote);
    if (words.charAt(quote + 1) !== '"') {
      const behind = plainCell(words, quote + 1, separator);
      return { cell: (cell + behind.cell).trim(), end: behind.end };
    }
    cell += '"';
    at = quote + 2;
  }
};
