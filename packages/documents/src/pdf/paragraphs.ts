import type { PageLine } from './page-lines.js';

/** A paragraph and the lines that were joined to it. */
export type Paragraph = { readonly lines: readonly PageLine[] };

/** In characters of the line's size: how near the right edge a full line ends, and how far from the left edge a line that goes on may begin. */
const nearRight = 2.2;
const nearLeft = 0.8;
/** Lines of clearly different size belong to a title and to the text. */
const sizeStep = 0.15;

/** The value that most of the text shares, weighted by length; positions are levelled to whole points. */
const prevailing = (lines: readonly PageLine[], of: (line: PageLine) => number): number => {
  const weights = new Map<number, number>();
  for (const line of lines) weights.set(Math.round(of(line)), (weights.get(Math.round(of(line))) ?? 0) + line.words.length);
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

type Frame = { readonly left: number; readonly right: number };

/** The type area: where most lines that go on begin, and where full lines end. */
const frameOf = (lines: readonly PageLine[]): Frame => {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right > right - nearRight * line.size);
  return {
    left: Math.min(
      prevailing(lines, ({ left }) => left),
      ...full.map(({ left }) => left),
    ),
    right,
  };
};

/**
 * Whether the second line goes on in the first one's sentence. A Chinese paragraph begins indented by two characters and fills its lines:
 * a full line followed by a line at the left edge is one paragraph, across a page break too.
 */
const goesOn = (before: PageLine, after: PageLine, frame: Frame): boolean =>
  before.right > frame.right - nearRight * before.size &&
  after.left < frame.left + nearLeft * after.size &&
  Math.abs(before.size - after.size) < sizeStep * before.size;

/** Joins the lines of all pages to paragraphs. */
export const paragraphsOf = (lines: readonly PageLine[]): readonly Paragraph[] => {
  const frame = frameOf(lines);
  const paragraphs: PageLine[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, line, frame)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((joined) => ({ lines: joined }));
};
