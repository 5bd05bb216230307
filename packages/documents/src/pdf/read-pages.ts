import type { Page } from './page-content.js';
import { linesOfPage, type Run } from './page-lines.js';
import { fillTables } from './page-tables.js';
import { withoutRadicals } from './radicals.js';
import { ruledGrids } from './ruled-grid.js';
import { type Drawing, type DrawingCodes, rulingsOf } from './rulings.js';

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

const readPage = async (page: PdfPage, number: number, codes: DrawingCodes): Promise<Page> => {
  const runs = (await page.getTextContent()).items.filter(isText).map(runOf);
  // A page without words is a picture: what it draws need not be decoded.
  const grids = runs.some(({ words }) => words.trim() !== '') ? ruledGrids(rulingsOf(await page.getOperatorList(), codes)) : [];
  page.cleanup();
  const { tables, rest } = fillTables(
    runs.filter(({ words }) => words.trim() !== ''),
    grids,
    number,
  );
  return { lines: linesOfPage(rest, number), tables };
};

/** The pages of a PDF, each with its lines and ruled tables. Throws what pdf.js throws: for a password, for a damaged file. */
export const readPages = async (bytes: Uint8Array): Promise<readonly Page[]> => {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS: codes } = await getResolvedPDFJS();
  // pdf.js takes the buffer over, so it gets a copy: the original is kept byte for byte.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number), number, codes));
    return pages;
  } finally {
    await document.destroy();
  }
};
