import { highlight } from '../lib/highlight.js';

type HighlightedTextProps = { readonly text: string; readonly words: readonly string[] };

/** A text with the searched words marked. */
export const HighlightedText = ({ text, words }: HighlightedTextProps) => {
  let at = 0;
  return highlight(text, words).map((piece) => {
    at += piece.text.length;
    return piece.isHit ? <mark key={at}>{piece.text}</mark> : piece.text;
  });
};
