/** A stretch of text that matches the search, or one that does not. */
export type Piece = { readonly text: string; readonly isHit: boolean };

/** Cuts a text at every occurrence of any of the words, without regard to case. Joined, the pieces are the text again. */
export const highlight = (text: string, words: readonly string[]): readonly Piece[] => {
  const wanted = words.filter((word) => word !== '').map(escaped);
  if (wanted.length === 0) return [{ text, isHit: false }];
  const pattern = new RegExp(`(${wanted.sort((a, b) => b.length - a.length).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isHit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, (sign) => `\\${sign}`);

/** The words of what was typed into a search field. */
export const searchWords = (query: string | undefined): readonly string[] => (query ?? '').split(/\s+/u).filter((word) => word !== '');
