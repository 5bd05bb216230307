import { useWords } from '../../lib/i18n.js';
import { useReading } from '../../lib/reading.js';
import type { Mark, TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

type Source = TaskDetail['source'];
type Pair = { readonly printed: string; readonly corrected: string };

/** What an erratum changes, as a hint at its place: in the one reading what it should say, in the other what was printed. */
export const useErratumHint = (source: Source): ((mark: Mark) => string) => {
  const words = useWords(taskWords);
  const isPrinted = useReading() === 'printed';
  return (mark) => {
    const pair = pairOf(source, mark);
    if (pair === null) return '';
    return isPrinted ? words.shouldRead(pair.corrected) : words.printedAs(pair.printed);
  };
};

/** The errata that touch the task, each once with its number of places. */
export const ErrataHere = ({ source }: { readonly source: Source }) => {
  const words = useWords(taskWords);
  const counted = countPairs(source);
  if (counted.length === 0) return null;
  return (
    <div className="errata-here">
      <h3>{words.errataHere}</h3>
      <ul>
        {counted.map(({ printed, corrected, places }) => (
          <li key={printed}>{words.erratum(printed, corrected, places)}</li>
        ))}
      </ul>
    </div>
  );
};

// The printed side says where it stood, its label what it should say. Every erratum counts its places anew, so that the number alone is not enough.
const pairOf = ({ text, marks }: Source, { index, label }: Mark): Pair | null => {
  const mark = marks.find((one) => one.kind === 'erratum' && one.index === index && one.label === label);
  return mark === undefined ? null : { printed: text.slice(mark.span.start, mark.span.end), corrected: mark.label };
};

const countPairs = (source: Source): readonly (Pair & { readonly places: number })[] => {
  const found = new Map<string, Pair & { readonly places: number }>();
  for (const mark of source.marks) {
    const pair = mark.kind === 'erratum' ? pairOf(source, mark) : null;
    if (pair !== null) found.set(pair.printed, { ...pair, places: (found.get(pair.printed)?.places ?? 0) + 1 });
  }
  return [...found.values()];
};
