import type { PageLine } from './page-lines.js';

/** How many lines at the top and at the bottom of a page may be running heads. */
const depth = 2;

/** A page number as official papers and web prints show it: — 3 —, - 3 -, ·3·, 第3页, 第 3 页，共 12 页, 3/12, Page 3 of 12. */
const pageNumber =
  /^[\s—–―\-·•]*(?:(?:第\s*)?\d{1,4}(?:\s*[/／]\s*\d{1,4}|\s*页(?:\s*[,，/／]?\s*[（(]?\s*共\s*\d+\s*页[)）]?)?)?|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)[\s—–―\-·•]*$/i;
/** A number alone may be the end of a broken line; it needs its place at the page's edge to be the page's. */
const bare = /^\s*\d{1,4}\s*$/;
/** Above the rest of a table on its next page. */
const continued = /^[（(]?\s*续\s*(?:上\s*)?[表页]?\s*\d*\s*[)）]?$/;

/** Shares of the pages: most; so many that odd and even pages, or two parts of a paper, have heads of their own. */
const most = 0.5;
const many = 0.3;
/** Heads that change from chapter to chapter are set smaller than the text. */
const smaller = 0.87;

const levelled = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Running heads stand at one height on all pages; to whole points, since layouts round. */
const heightOf = ({ y }: PageLine): number => Math.round(y / 3);

const edges = (page: readonly PageLine[]): readonly PageLine[] => [...new Set([...page.slice(0, depth), ...page.slice(-depth)])];

/** On how many pages a key occurs among the lines at the edges. */
const pagesWith = (pages: readonly (readonly PageLine[])[], keyOf: (line: PageLine) => string): ((line: PageLine) => number) => {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edges(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return (line) => seen.get(keyOf(line)) ?? 0;
};

const textSize = (pages: readonly (readonly PageLine[])[]): number => {
  const weights = new Map<number, number>();
  for (const { size, words } of pages.flat()) weights.set(Math.round(size), (weights.get(Math.round(size)) ?? 0) + words.length);
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

/**
 * Page numbers, and heads and feet that repeat: part of the paper, not of the text. Whether something repeats takes three pages to see; a line of
 * the text that happens to recur (牵头领导:王健) stands at another height each time.
 */
export const runningLines = (pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> => {
  const canRepeat = pages.length >= 3;
  const words = pagesWith(pages, (line) => levelled(line.words));
  const wordsAtHeight = pagesWith(pages, (line) => `${heightOf(line)} ${levelled(line.words)}`);
  const height = pagesWith(pages, (line) => String(heightOf(line)));
  const size = textSize(pages);
  const isHead = (line: PageLine, isOutermost: boolean): boolean =>
    canRepeat &&
    (words(line) > pages.length * most ||
      (wordsAtHeight(line) >= 3 && wordsAtHeight(line) >= pages.length * many) ||
      (isOutermost && line.size < smaller * size && height(line) > pages.length * most));
  const isNumber = (line: PageLine): boolean =>
    pageNumber.test(line.words) && (!canRepeat || !bare.test(line.words) || height(line) > pages.length * many);
  return new Set(
    pages.flatMap((page) =>
      edges(page).filter((line) => isNumber(line) || continued.test(line.words) || isHead(line, line === page[0] || line === page.at(-1))),
    ),
  );
};
