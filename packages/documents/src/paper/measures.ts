/**
 * The measures of GB/T 9704-2012, in the units Word keeps them in: twips (1/20 pt) for lengths, half points for sizes.
 * A4 210 × 297 mm; top 37 mm and binding side 28 mm (5.2.1); type area 156 × 225 mm, so right 26 mm and bottom 35 mm; 22 lines of 28 characters (5.2.3).
 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4. */
export const page = { width: twips(210), height: twips(297) } as const;

/** 版心: its size in twips, and what it holds. */
export const typeArea = { width: twips(156), height: twips(225), lines: 22, characters: 28 } as const;

/** Body text: 3号. */
const bodyPoints = 16;

/** One line of the grid. Rounded down, or the 22nd line would not fit. */
export const line = Math.floor(typeArea.height / typeArea.lines);

/** One character of the grid. */
export const character = Math.round(typeArea.width / typeArea.characters);

/**
 * What is added to each character of body text so that 28 fill the line: 28 × 16 pt are 2 mm too wide. It is spacing of the letters, not a
 * grid of characters (`linesAndChars`): LibreOffice gives a letter that is wider than its cell two of them, and 18 would stand on a line.
 */
export const characterSpace = Math.floor(typeArea.width / typeArea.characters - bodyPoints * 20);

/** Sizes (字号) in half points: 2号 title, 3号 body, 4号 page number and imprint, 小四 tables. */
export const sizes = { title: 44, body: bodyPoints * 2, small: 28, table: 24 } as const;

/** Fonts by name: the office has them; the file carries only the name. */
export const fonts = { title: '方正小标宋简体', body: '仿宋_GB2312', first: '黑体', second: '楷体_GB2312', figures: '宋体' } as const;

/** Red is for the letterhead alone (7.2). */
export const red = 'FF0000';

/** Height of a line of the imprint. */
export const imprintLine = 480;

/** Height of the line with the page number; its rule stands 7 mm below the type area (7.5), so its foot stands here above the paper's edge. */
export const footerLine = 320;
export const footer = twips(297 - 37 - 225 - 7) - footerLine / 2;
export const margins = { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35), header: twips(15), footer } as const;
