import { useWords } from '../../lib/i18n.js';
import { ledgerWords } from './ledger-words.js';

/** The keys, in one quiet line under the table. */
export const KeyHints = () => {
  const words = useWords(ledgerWords);
  const hints = [
    ['/', words.keySearch],
    ['↑ ↓', words.keyMove],
    ['Enter', words.keyOpen],
    [words.keySpace, words.keySelect],
    ['c', words.keyCopy],
  ] as const;
  return (
    <ul className="key-hints no-print" aria-label={words.keys}>
      {hints.map(([key, name]) => (
        <li key={key}>
          <kbd>{key}</kbd> {name}
        </li>
      ))}
    </ul>
  );
};
