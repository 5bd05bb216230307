import { skipBlank, skipBlankBack } from './blank.js';

// 牵头单位: | 市城市管理综合执法局 |
//           ^                     ^ bars that a web page printed for the borders of a cell
const isBar = (text: string, at: number): boolean => text.charAt(at) === '|' || text.charAt(at) === '｜';

/** The first offset from `start` that is neither blank nor a bar, or `end`. */
export const skipBorder = (text: string, start: number, end: number): number => {
  let at = skipBlank(text, start, end);
  while (at < end && isBar(text, at)) at = skipBlank(text, at + 1, end);
  return at;
};

/** The offset after the last character before `end` that is neither blank nor a bar, or `start`. */
export const skipBorderBack = (text: string, start: number, end: number): number => {
  let at = skipBlankBack(text, start, end);
  while (at > start && isBar(text, at - 1)) at = skipBlankBack(text, start, at - 1);
  return at;
};
