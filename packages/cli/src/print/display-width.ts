// 牵头单位:省发改委
//          ^^^^^^^^ four ideographs take eight columns: a caret that counts characters would miss

/** Ranges of characters that take two columns, after Unicode's East Asian Width (W and F). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const isInvisible = (code: number): boolean =>
  code < 0x20 || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff;

const widthOf = (code: number): number => {
  if (isInvisible(code)) return 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
};

/** Columns that a text takes on a screen. */
export const displayWidth = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += widthOf(character.codePointAt(0) ?? 0);
  return columns;
};

/** The longest beginning of a text that fits into so many columns, with … where something is left out. */
export const fitWidth = (text: string, columns: number): string => {
  if (displayWidth(text) <= columns) return text;
  let fitted = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character.codePointAt(0) ?? 0);
    if (used > columns) break;
    fitted += character;
  }
  return `${fitted}…`;
};

/** A text filled up with spaces to so many columns, or cut to them. */
export const padWidth = (text: string, columns: number): string => {
  const fitted = fitWidth(text, columns);
  return fitted + ' '.repeat(Math.max(0, columns - displayWidth(fitted)));
};
