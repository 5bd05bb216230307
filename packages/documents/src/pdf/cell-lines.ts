import { linesOfPage, type PageLine, type Run } from './page-lines.js';
import type { RuledCell } from './ruled-grid.js';

/** Signs that may not begin a line, so that they carry the character before them along (GB/T 15834). */
const notAtStart = /[、，,。．；;：:！!？?）)】》〉”’％%]/;
/** Signs that may not end a line. */
const notAtEnd = /[（(【《〈“‘]$/;
const wordCharacter = /[A-Za-z0-9.%]/;

const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x250 ? size / 2 : size), 0);

/** What could not have been parted from the first character of a line: a word, a number, signs that hang on. */
const firstUnit = (words: string): string => {
  let end = 1;
  while (end < words.length && wordCharacter.test(words.charAt(end - 1)) && wordCharacter.test(words.charAt(end))) end += 1;
  while (end < words.length && notAtStart.test(words.charAt(end))) end += 1;
  return words.slice(0, end);
};

/** In characters: a break is taken for the edge's rather than for a person's where it is that near. */
const tolerance = 0.5;
const widestPadding = 8;

const wraps = (before: PageLine, after: PageLine, cell: RuledCell, padding: number): boolean => {
  // Digits and letters are wider or narrower from font to font: the line itself says by how much.
  const scale = (after.right - after.left) / widthOf(after.words, after.size);
  const room = cell.right - padding - before.right;
  return notAtEnd.test(before.words) || scale * widthOf(firstUnit(after.words), after.size) > room - tolerance * after.size;
};

const needsBlank = (before: string, after: string): boolean => /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);

/** Words of a cell, and for how many characters there would have been room behind the last one. */
export type CellWords = { readonly words: string; readonly room: number };

/** Whether words that stand on the next page were broken off by the edge of the cell, not by whoever wrote them. */
export const goesOnAfter = ({ words, room }: CellWords, next: string): boolean =>
  notAtEnd.test(words) || widthOf(firstUnit(next), 1) > room - tolerance;

/** The words of a cell: lines that the cell's edge broke are joined, a break that someone made stays. */
export const cellWords = (runs: readonly Run[], cell: RuledCell): CellWords => {
  const lines = linesOfPage(runs, 0);
  const padding = Math.min(widestPadding, Math.max(0, Math.min(...lines.map(({ left }) => left - cell.left))));
  const last = lines.at(-1);
  const room = last === undefined ? 0 : (cell.right - padding - last.right) / last.size;
  const words = lines.reduce((joined, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line.words;
    if (!wraps(before, line, cell, padding)) return `${joined}\n${line.words}`;
    return `${joined}${needsBlank(before.words, line.words) ? ' ' : ''}${line.words}`;
  }, '');
  return { words, room };
};
