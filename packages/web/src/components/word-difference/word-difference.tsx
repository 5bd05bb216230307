import { diffWords } from './diff-words.js';
import './word-difference.css';

type WordDifferenceProps = { readonly before: string; readonly after: string; readonly side: 'before' | 'after' };

/** One side of two texts, with the words that differ marked by more than colour. */
export const WordDifference = ({ before, after, side }: WordDifferenceProps) => {
  const own = side === 'before' ? 'removed' : 'added';
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <span className="word-difference">
      {diffWords(before, after).map(({ kind, words, at }) =>
        kind === 'same' ? <span key={at}>{words}</span> : kind === own ? <Mark key={at}>{words}</Mark> : null,
      )}
    </span>
  );
};
