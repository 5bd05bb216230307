import type { PageLine } from './page-lines.js';

/** How many lines at the top and at the bottom of a page may be running heads. */
const depth = 2;

/** A page number as official papers and web prints show it: 3, — 3 —, - 3 -, 第3页, 3/12. */
const pageNumber = /^[\s—–\-·]*(?:第\s*)?\d{1,4}(?:\s*[/／]\s*\d{1,4}|\s*页(?:\s*共\s*\d+\s*页)?)?[\s—–\-·]*$/;

/** Words with digits levelled, so that “第3页 督查室” repeats from page to page. */
const levelled = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/g, '');

const edges = (page: readonly PageLine[]): readonly PageLine[] => [...new Set([...page.slice(0, depth), ...page.slice(-depth)])];

/** Page numbers, and heads and feet that repeat on most pages: part of the paper, not of the text. A document of one page has no repeating ones. */
export const runningLines = (pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> => {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(({ words }) => levelled(words)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const repeats = (line: PageLine): boolean => pages.length >= 3 && (seen.get(levelled(line.words)) ?? 0) > pages.length / 2;
  return new Set(pages.flatMap((page) => edges(page).filter((line) => pageNumber.test(line.words) || repeats(line))));
};
