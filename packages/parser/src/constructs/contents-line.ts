// 目  录
// 一、稳增长………………………………………1
// 二、惠民生                              3
// ^^^^^^^^^^ numbered like chapters, and no chapter: a page's number ends the line

const longest = 100;
const leaders = /(?:…{2,}|\.{4,}|·{4,}|．{4,}|-{6,}|_{4,})\s*[-—(（]?\d{1,3}[-—)）]?$/;
const blanks = /[^\d\s]\s+\d{1,3}$/;

/** Whether a line says 目录 and nothing else. */
export const isContentsHead = (text: string, from: number, to: number): boolean =>
  to - from <= 8 && /^目\s*[录錄次]$/.test(text.slice(from, to));

/** Whether a line belongs to a table of contents. Without leaders it does only below 目录, or below another such line. */
export const isContentsLine = (text: string, from: number, to: number, inContents: boolean): boolean => {
  const last = text.charCodeAt(to - 1);
  const mayEnd = (last >= 0x30 && last <= 0x39) || last === 0x29 || last === 0xff09 || last === 0x2d || last === 0x2014;
  if (!mayEnd || to - from > longest) return false;
  const line = text.slice(from, to);
  return leaders.test(line) || (inContents && blanks.test(line));
};
