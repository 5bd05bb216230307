/** A stretch of a difference: in both, only before, or only after. `at` tells stretches apart. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly words: string; readonly at: number };

/** Numbers and Latin words stay whole; Chinese is compared character by character. */
const tokensOf = (words: string): readonly string[] => words.match(/[A-Za-z]+|\d+(?:\.\d+)?%?|[\s\S]/gu) ?? [];

/** Longer texts are shown as wholly replaced: nobody reads a difference of a thousand characters token by token. */
const longest = 1_500;

const lengths = (one: readonly string[], other: readonly string[]): readonly Uint16Array[] => {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const cell = table[row];
      if (cell === undefined) continue;
      const below = table[row + 1];
      cell[column] = one[row] === other[column] ? (below?.[column + 1] ?? 0) + 1 : Math.max(below?.[column] ?? 0, cell[column + 1] ?? 0);
    }
  }
  return table;
};

/** The difference of two texts by their longest common sequence of words. */
export const diffWords = (before: string, after: string): readonly Piece[] => {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const pieces: { kind: Piece['kind']; words: string; at: number }[] = [];
  const add = (kind: Piece['kind'], words: string): void => {
    const last = pieces.at(-1);
    if (words === '') return;
    if (last?.kind === kind) last.words += words;
    else pieces.push({ kind, words, at: pieces.length });
  };
  if (one.length > longest || other.length > longest) {
    add('removed', before);
    add('added', after);
    return pieces;
  }
  const table = lengths(one, other);
  let row = 0;
  let column = 0;
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      add('same', one[row] ?? '');
      row += 1;
      column += 1;
    } else if ((table[row + 1]?.[column] ?? 0) >= (table[row]?.[column + 1] ?? 0)) {
      add('removed', one[row] ?? '');
      row += 1;
    } else {
      add('added', other[column] ?? '');
      column += 1;
    }
  }
  add('removed', one.slice(row).join(''));
  add('added', other.slice(column).join(''));
  return pieces;
};
