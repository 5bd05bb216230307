/** Where an offset stands for a reader: line and column count from 1, the column in UTF-16 units; `lineText` is the whole line without its break. */
export type LinePlace = { readonly line: number; readonly column: number; readonly lineText: string };

// The same breaks as the parser's: \n, \r\n, a lone \r, a form feed, the Unicode line and paragraph separators.
const lineBreak = /\r\n|[\n\r\f\u2028\u2029]/g;

/** Finds the line of any offset of the text; the text is walked once. */
export const linePlaces = (text: string): ((offset: number) => LinePlace) => {
  const starts = [0];
  const ends: number[] = [];
  for (const { 0: found, index } of text.matchAll(lineBreak)) {
    ends.push(index);
    starts.push(index + found.length);
  }
  ends.push(text.length);
  return (offset) => {
    const line = lastNotAfter(starts, offset);
    const start = starts[line] ?? 0;
    return { line: line + 1, column: offset - start + 1, lineText: text.slice(start, ends[line]) };
  };
};

const lastNotAfter = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
