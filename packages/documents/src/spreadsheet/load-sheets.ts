import type { Worksheet } from 'exceljs';
import type { Archive } from '../reading/archive.js';
import { UnreadableError, unreadable } from '../unreadable.js';

/** What surrounds the cells; a check over a whole column alone would be spread out to a million cells. */
const unread = ['dataValidations', 'conditionalFormatting', 'extLst', 'drawing', 'picture', 'tableParts', 'rowBreaks', 'hyperlinks'];
/** Cells that merging may cover, and cells of a sheet: a plan of 1,000 tasks has some 10,000. */
const mostMerged = 200_000;
const mostCells = 2_000_000;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** exceljs visits every cell of a merged range: one made over the whole sheet, 17 thousand million cells, would never end. */
const checkMerges = (archive: Archive): void => {
  for (const name of archive.names.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    let merged = 0;
    for (const [, from = '', top, to = '', bottom] of (archive.part(name) ?? '').matchAll(
      /<mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
    )) {
      const [rows, columns] = [Number(bottom) - Number(top) + 1, columnOf(to) - columnOf(from) + 1];
      merged += rows * columns;
      const sheet = name.replace(/^.*\/|\.xml$/g, '');
      if (merged > mostMerged) throw new UnreadableError(unreadable('table-too-large', { sheet, rows, columns }));
    }
  }
};

/** The sheets of a workbook that its reader sees, and how many are hidden. */
export type Sheets = { readonly visible: readonly Worksheet[]; readonly hidden: number };

/** Loads the sheets of a workbook without what surrounds the cells. `archive` holds the parts of the same bytes. */
export const loadSheets = async (bytes: Uint8Array, archive: Archive): Promise<Sheets> => {
  checkMerges(archive);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  await workbook.xlsx.load(buffer, { ignoreNodes: unread });
  const visible = workbook.worksheets.filter(({ state }) => state !== 'hidden' && state !== 'veryHidden');
  for (const { name: sheet, actualRowCount: rows, columnCount: columns } of visible)
    if (rows * columns > mostCells) throw new UnreadableError(unreadable('table-too-large', { sheet, rows, columns }));
  return { visible, hidden: workbook.worksheets.filter((sheet) => !visible.includes(sheet) && sheet.actualRowCount > 0).length };
};
