import { readMarker } from '../constructs/numbering.js';
import { holdsOwners, pairs } from '../constructs/owner-bracket.js';
import { skipBlank } from '../text/blank.js';

// （一）抓好项目。（市发展改革委牵头，
// 市财政局配合）
// ^^^^^^^^^^^^^^ owners whose bracket a page or a column broke

const longest = 400;
const openers = '（(〔【[［';
const closers = '）)〕】]］';

/** Where the bracket closes that the line leaves open, if it holds owners; −1 where it leaves none open, or a numbered line comes first. */
export const closeOfBrokenBracket = (text: string, start: number, end: number): number => {
  // A sentence that ended left no owners open behind it.
  const open = text.charCodeAt(end - 1) === 0x3002 ? -1 : lastOpen(text, start, end);
  if (open < 0) return -1;
  const stop = Math.min(text.length, open + longest);
  for (let at = end; at < stop; at++) {
    const character = text.charAt(at);
    if (character === '\n' && startsItem(text, at, stop)) return -1;
    if (openers.includes(character)) return -1;
    if (closers.includes(character)) return pairs(text.charAt(open), character) && holdsOwners(text, open, at) ? at : -1;
  }
  return -1;
};

const startsItem = (text: string, at: number, stop: number): boolean => {
  const next = skipBlank(text, at, stop);
  return next < stop && readMarker(text, next, stop) !== null;
};

/** The bracket near the end of the line that nothing closes, or −1. */
const lastOpen = (text: string, start: number, end: number): number => {
  const from = Math.max(start, end - longest);
  for (let at = end - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    // Ideographs are no brackets, and most of the text.
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const character = text.charAt(at);
    if (closers.includes(character)) return -1;
    if (openers.includes(character)) return at;
  }
  return -1;
};
