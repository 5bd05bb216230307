/** A run of characters as the page places it: offsets in points from the lower left corner, `size` of the font. */
export type Run = { readonly words: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number };

/** A printed line of one page. */
export type PageLine = {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
};

/** Runs whose base lines differ by less than this share of the font size stand on one line: superscripts and mixed fonts stay together. */
const sameLine = 0.5;
/** A gap wider than this share of the font size was a blank, where neither side is Chinese. */
const blankGap = 0.25;
/** A gap this wide parts columns or padded names even between Chinese characters. */
const wideGap = 0.9;

const isChinese = (character: string): boolean => /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/.test(character);

const blankBetween = (before: Run, after: Run): string => {
  const gap = after.x - (before.x + before.width);
  if (gap > wideGap * after.size) return ' ';
  const touchesChinese = isChinese(before.words.at(-1) ?? '') || isChinese(after.words[0] ?? '');
  return gap > blankGap * after.size && !touchesChinese ? ' ' : '';
};

/** Characters spread over the width of a line (城 镇 新 增) are words all the same. A name padded to the width of others (王 健) is not spread. */
const withoutSpread = (words: string): string => {
  const pairs = words.match(/[\u4E00-\u9FFF](?=[\u4E00-\u9FFF])/g)?.length ?? 0;
  const parted = words.match(/[\u4E00-\u9FFF] (?=[\u4E00-\u9FFF])/g)?.length ?? 0;
  return parted > 3 && parted > pairs ? words.replace(/(?<=[\u3000-\u9FFF\uFF00-\uFFEF]) | (?=[\u3000-\u9FFF\uFF00-\uFFEF])/g, '') : words;
};

const lineOf = (runs: readonly Run[], page: number): PageLine => {
  const ordered = [...runs].sort((one, other) => one.x - other.x);
  let words = '';
  ordered.forEach((run, index) => {
    const before = ordered[index - 1];
    words += (before === undefined ? '' : blankBetween(before, run)) + run.words;
  });
  return {
    words: withoutSpread(words.trim()),
    left: Math.min(...ordered.map(({ x }) => x)),
    right: Math.max(...ordered.map(({ x, width }) => x + width)),
    y: ordered[0]?.y ?? 0,
    size: Math.max(...ordered.map(({ size }) => size)),
    page,
  };
};

/** The lines of a page from top to bottom. */
export const linesOfPage = (runs: readonly Run[], page: number): readonly PageLine[] => {
  const visible = runs.filter(({ words }) => words.trim() !== '').sort((one, other) => other.y - one.y);
  const groups: Run[][] = [];
  for (const run of visible) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && first.y - run.y < sameLine * Math.max(first.size, run.size)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(group, page)).filter(({ words }) => words !== '');
};
