import { isBlank } from './blank.js';

// 牵头领导:王 健
//          ^^^ names of two characters are padded to three; a broken line may also fall inside a name

/** The printed characters of a stretch with every blank left out. Names and headings hold no blanks of their own. */
export const compact = (text: string, start: number, end: number): string => {
  for (let at = start; at < end; at++) if (isBlank(text.charCodeAt(at))) return withoutBlanks(text, start, end);
  return text.slice(start, end);
};

const withoutBlanks = (text: string, start: number, end: number): string => {
  let out = '';
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    out += text.slice(from, at);
    from = at + 1;
  }
  return out + text.slice(from, end);
};
