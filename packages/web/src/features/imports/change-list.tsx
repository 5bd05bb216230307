import { useState } from 'react';
import { WordDifference } from '../../components/word-difference/word-difference.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';

type Change = Preview['changes'][number];

const shapes: Readonly<Record<Change['kind'], string>> = {
  added: 'state-good',
  removed: 'state-bad',
  changed: 'state-open',
  moved: 'state-off',
};

const page = 50;

/** What an amended document changes, task by task: before and after beside each other, the differing words marked. */
export const ChangeList = ({ changes }: { readonly changes: readonly Change[] }) => {
  const words = useWords(importWords);
  const [count, setCount] = useState(page);
  if (changes.length === 0) return <p className="quiet">{words.noChanges}</p>;
  return (
    <>
      <ol className="change-list">
        {changes.slice(0, count).map((change) => (
          <li key={`${change.kind} ${change.no ?? ''} ${change.text}`}>
            <p>
              <span className={`state-word ${shapes[change.kind]}`}>{words[change.kind]}</span> {change.no === null ? '' : `${change.no}. `}
              {change.text}
            </p>
            {change.fields.map((field) => (
              <Field key={field.field} field={field} />
            ))}
          </li>
        ))}
      </ol>
      {changes.length > count ? (
        <button type="button" className="plain-button no-print" onClick={() => setCount(count + page * 4)}>
          {words.showMore(Math.min(page * 4, changes.length - count))}
        </button>
      ) : null}
    </>
  );
};

const Field = ({ field: { field, before, after } }: { readonly field: Change['fields'][number] }) => {
  const words = useWords(importWords);
  return (
    <dl className="change-field">
      <dt>{field}</dt>
      <dd>
        <span className="quiet">{words.before}</span> <WordDifference before={before} after={after} side="before" />
        {before === '' ? '—' : null}
      </dd>
      <dd>
        <span className="quiet">{words.after}</span> <WordDifference before={before} after={after} side="after" />
        {after === '' ? '—' : null}
      </dd>
    </dl>
  );
};
