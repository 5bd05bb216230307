import type { Lang } from '../diagnostics.js';
import type { SourcePlace } from './source-text.js';

/**
 * Finds what the reader saw at an offset: a page, a paragraph, a cell. Between two places (a line end, a tab) it is the one before; null where
 * the format knows no places, as plain text does: there the line says it.
 */
export const sourcePlaces = (places: readonly SourcePlace[]): ((offset: number) => SourcePlace | null) => {
  const ordered = [...places].sort((one, other) => one.span.start - other.span.start);
  return (offset) => {
    let low = 0;
    let high = ordered.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((ordered[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return ordered[low] ?? null;
  };
};

/** A place as people say it: 第3页, 第12段, 表2 第3行 第2列, 工作表“分工” B7. */
export const placeInWords = ({ page, paragraph, table, sheet, cell }: SourcePlace, lang: Lang): string => {
  const say = words[lang];
  if (sheet !== null) return cell === null ? say.sheet(sheet) : `${say.sheet(sheet)} ${cell}`;
  const parts = page === null ? [] : [say.page(page)];
  const at = cell === null ? null : rowAndColumn(cell);
  if (table !== null && at !== null) return [...parts, say.cell(table, at.row, at.column)].join(say.comma);
  if (page === null && paragraph !== null) parts.push(say.paragraph(paragraph));
  return parts.join('');
};

const words = {
  zh: {
    sheet: (name: string) => `工作表“${name}”`,
    page: (no: number) => `第${no}页`,
    paragraph: (no: number) => `第${no}段`,
    cell: (table: number, row: number, column: number) => `表${table} 第${row}行 第${column}列`,
    comma: ' ',
  },
  en: {
    sheet: (name: string) => `sheet “${name}”`,
    page: (no: number) => `page ${no}`,
    paragraph: (no: number) => `paragraph ${no}`,
    cell: (table: number, row: number, column: number) => `table ${table}, row ${row}, column ${column}`,
    comma: ', ',
  },
} as const satisfies Record<Lang, unknown>;

/** B4 is the second column of the fourth row. */
const rowAndColumn = (cell: string): { readonly row: number; readonly column: number } | null => {
  const { letters, digits } = /^(?<letters>[A-Z]+)(?<digits>\d+)$/.exec(cell)?.groups ?? {};
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
};
