import { type AlignedColumns, alignedColumns } from './aligned-columns.js';
import { alignedGrid } from './aligned-grid.js';
import type { Page } from './page-content.js';
import { linesOfPage, type Run } from './page-lines.js';
import { fillTables } from './page-tables.js';
import { withoutRadicals } from './radicals.js';
import { ruledGrids } from './ruled-grid.js';
import { type Drawing, type DrawingCodes, type Rulings, rulingsOf } from './rulings.js';

type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number };

const isText = <Item extends object>(item: Item): item is Item & TextItem => 'str' in item && 'transform' in item;

const runOf = ({ str, transform, width }: TextItem): Run => ({
  words: withoutRadicals(str),
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1,
});

type PdfPage = {
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly getOperatorList: () => Promise<Drawing>;
  readonly cleanup: () => unknown;
};

type Raw = { readonly runs: readonly Run[]; readonly rulings: Rulings };

const readPage = async (page: PdfPage, codes: DrawingCodes): Promise<Raw> => {
  const runs = (await page.getTextContent()).items
    .filter(isText)
    .map(runOf)
    .filter(({ words }) => words.trim() !== '');
  // A page without words is a picture: what it draws need not be decoded.
  const rulings = runs.length > 0 ? rulingsOf(await page.getOperatorList(), codes) : { horizontal: [], vertical: [] };
  page.cleanup();
  return { runs, rulings };
};

/** A table that only white space parts goes on over pages by the columns of its first heads. */
const layOut = (pages: readonly Raw[]): readonly Page[] => {
  let known: AlignedColumns | null = null;
  return pages.map(({ runs, rulings }, index) => {
    const ruled = ruledGrids(rulings);
    const found = ruled.length > 0 ? null : alignedColumns(runs);
    known = found === null ? null : sameHeads(known, found) ? { ...found, columns: known?.columns ?? found.columns } : found;
    const grids = known === null ? ruled : [alignedGrid(runs, rulings.horizontal, known)];
    const { tables, rest } = fillTables(runs, grids, index + 1);
    return { lines: linesOfPage(rest, index + 1), tables };
  });
};

const sameHeads = (known: AlignedColumns | null, found: AlignedColumns): boolean =>
  known !== null && known.columns.length === found.columns.length;

/** The pages of a PDF, each with its lines and ruled tables. Throws what pdf.js throws: for a password, for a damaged file. */
export const readPages = async (bytes: Uint8Array): Promise<readonly Page[]> => {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS: codes } = await getResolvedPDFJS();
  // pdf.js takes the buffer over, so it gets a copy: the original is kept byte for byte.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    const pages: Raw[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(await document.getPage(number), codes));
    return layOut(pages);
  } finally {
    await document.destroy();
  }
};
