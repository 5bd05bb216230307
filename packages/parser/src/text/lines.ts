/** Ends of lines other than \n: \r alone, form feed, the Unicode line separators. Most texts hold none. */
const otherBreaks = /\r(?!\n)|[\f\u2028\u2029]/;
const breakCharacters = ['\r', '\f', '\u2028', '\u2029'];

/** Finds the offset behind the line that starts at `start`, its break included. */
export type LineEnd = (start: number) => number;

/** How lines end in this text. A look at the whole text spares the plain case a look at every character. */
export const lineEnds = (text: string): LineEnd =>
  breakCharacters.some((character) => text.includes(character)) && otherBreaks.test(text)
    ? (start) => lineEnd(text, start)
    : (start) => newlineEnd(text, start);

const newlineEnd = (text: string, start: number): number => {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at + 1;
};

/** The offset behind the line that starts at `start`, whatever ends it: \n, \r\n, a lone \r, a form feed, a Unicode line separator. */
export const lineEnd = (text: string, start: number): number => {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x0d && code !== 0x2028 && code !== 0x2029) continue;
    if (code === 0x0a || code === 0x0c || code > 0x0d) return at + 1;
    if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  }
  return text.length;
};
