import { useWords } from '../../lib/i18n.js';
import type { Mark } from './task-query.js';
import { taskWords } from './task-words.js';

/** What the lines under the words mean; only those that occur. */
export const SourceLegend = ({ kinds }: { readonly kinds: ReadonlySet<Mark['kind']> }) => {
  const words = useWords(taskWords);
  const entries = [
    ['leader', words.leaderMark],
    ['lead-unit', words.leadMark],
    ['co-unit', words.coMark],
    ['target', words.targetMark],
    ['deadline', words.deadlineMark],
    ['erratum', words.erratumMark],
  ] as const satisfies readonly (readonly [Mark['kind'], string])[];
  return (
    <ul className="source-legend" aria-label={words.legend}>
      {entries
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, name]) => (
          <li key={kind}>
            <span className={kind === 'erratum' ? 'spot-erratum' : `spot spot-${kind}`}>{name}</span>
          </li>
        ))}
    </ul>
  );
};
