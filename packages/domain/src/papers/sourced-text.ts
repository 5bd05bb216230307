/** A number of a paper, the sentence it stands in, and where in the ledger it comes from. */
export type PaperSource = { readonly sentence: string; readonly number: string; readonly origin: string };

/** A piece of a sentence: words, or a number (or a quotation that holds numbers) with its origin. */
export type SentencePart = string | { readonly number: string | number; readonly origin: string };

/** A number with its origin. */
export const cited = (number: string | number, origin: string): SentencePart => ({ number, origin });

/** A text whose numbers know where they come from. */
export type SourcedText = { readonly body: string; readonly sources: readonly PaperSource[] };

const wordsOf = (part: SentencePart): string => (typeof part === 'string' ? part : String(part.number));

/** Joins the lines of a text; each line is a paragraph, and every number of it becomes a source. */
export const sourcedText = (lines: readonly (readonly SentencePart[])[]): SourcedText => ({
  body: lines.map((parts) => parts.map(wordsOf).join('')).join('\n'),
  sources: lines.flatMap((parts) => {
    const sentence = parts.map(wordsOf).join('');
    return parts.flatMap((part) => (typeof part === 'string' ? [] : [{ sentence, number: String(part.number), origin: part.origin }]));
  }),
});
