/** A place as editors count it, from 1; columns count characters. */
export type LinePlace = { readonly line: number; readonly column: number; readonly from: number; readonly to: number };

/** Finds lines by offset. Offsets may come in any order; each search takes logarithmic time. */
export const lineMap = (text: string): ((offset: number) => LinePlace) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    const from = starts[line] ?? 0;
    const next = starts[line + 1];
    const to = next === undefined ? text.length : next - 1;
    return {
      line: line + 1,
      column: [...text.slice(Math.max(from, offset - longestCount), offset)].length + 1 + Math.max(0, offset - from - longestCount),
      from,
      to,
    };
  };
};

/** Beyond this many characters before the place, pairs of surrogates are counted as two: nobody counts that far by eye. */
const longestCount = 10_000;

const lastAtMost = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
