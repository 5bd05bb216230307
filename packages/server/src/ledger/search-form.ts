/**
 * The form in which words are searched: full-width and half-width letters, digits and punctuation are one (NFKC), and so are capitals. What
 * is stored for searching and what is typed both go through it.
 */
export const searchForm = (words: string): string => words.normalize('NFKC').toLowerCase();

/** The words of a query, in search form; all of them must occur. */
export const searchWords = (query: string | undefined): readonly string[] =>
  searchForm(query ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
