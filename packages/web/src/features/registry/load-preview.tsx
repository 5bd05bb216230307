import type { Answer } from '@luoshi/client';
import { unitKindNames } from '@luoshi/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useLang, useWords } from '../../lib/i18n.js';
import { loadWords } from './load-words.js';

type Preview = Answer<'previewRegistry'>;
type LoadPreviewProps = { readonly read: Preview; readonly onConfirm: () => void; readonly isBusy: boolean };

/** What loading would do: the counts, what is wrong row by row, and every change. */
export const LoadPreview = ({ read, onConfirm, isBusy }: LoadPreviewProps) => {
  const words = useWords(loadWords);
  const { units, collectives, faults, unread } = read;
  const changes = units.added + units.changed + collectives.added + collectives.changed;
  return (
    <>
      <h2 className="load-file">{read.filename}</h2>
      <p className={faults.length > 0 ? 'call-out call-out-bad' : 'call-out call-out-calm'} role="status">
        <span>
          {words.counts(units.added + collectives.added, units.changed + collectives.changed, units.same + collectives.same, faults.length)}
          {faults.length > 0 ? words.correctFirst : changes === 0 ? words.nothing : null}
        </span>
        {faults.length === 0 && changes > 0 ? (
          <Button type="primary" loading={isBusy} onClick={onConfirm}>
            {words.confirm(changes)}
          </Button>
        ) : null}
      </p>
      {unread.length === 0 ? null : <p className="quiet">{words.unread(unread.join('、'))}</p>}
      {faults.length === 0 ? null : <Faults faults={faults} />}
      {read.changes.length === 0 ? null : <Changes changes={read.changes} />}
    </>
  );
};

const Faults = ({ faults }: { readonly faults: Preview['faults'] }) => {
  const words = useWords(loadWords);
  return (
    <section className="registry-part">
      <h2>
        {words.faults} {faults.length}
      </h2>
      <ul className="load-faults">
        {faults.map(({ sheet, row, column, message }) => (
          <li key={`${sheet} ${row} ${column} ${message}`}>
            <span className="state-word state-bad">{words.wrong}</span> {message}
          </li>
        ))}
      </ul>
    </section>
  );
};

const page = 100;

const Changes = ({ changes }: { readonly changes: Preview['changes'] }) => {
  const words = useWords(loadWords);
  const [count, setCount] = useState(page);
  return (
    <section className="registry-part">
      <h2>
        {words.changes} {changes.length}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without links inside, only its own focus lets the keyboard scroll it */}
      <section className="plain-scroll" aria-label={words.changes} tabIndex={0}>
        <table className="plain-table" aria-label={words.changes}>
          <thead>
            <tr>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.place}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, count).map((change) => (
              <ChangeRow key={`${change.sheet} ${change.row}`} change={change} />
            ))}
          </tbody>
        </table>
      </section>
      {changes.length > count ? (
        <button type="button" className="plain-button no-print" onClick={() => setCount(count + page)}>
          {words.more(Math.min(page, changes.length - count))}
        </button>
      ) : null}
    </section>
  );
};

const ChangeRow = ({ change: { state, thing, name, kind, sheet, row, differences } }: { readonly change: Preview['changes'][number] }) => {
  const words = useWords(loadWords);
  const { lang } = useLang();
  // A new unit's first difference is its kind, which has a column of its own.
  const shown = state === 'new' && thing === 'unit' ? differences.slice(1) : differences;
  return (
    <tr>
      <td>
        <span className={state === 'new' ? 'state-word state-good' : 'state-word state-open'}>
          {state === 'new' ? words.isNew : words.isChanged}
        </span>
      </td>
      <th scope="row">{name}</th>
      <td className="quiet">{kind === null ? words.collective : unitKindNames[kind][lang]}</td>
      <td>
        {shown.map(({ field, before, after }) => (
          <div key={field}>
            <span className="quiet">{field}</span> {state === 'new' || before === '' ? after : words.fromTo(before, after)}
          </div>
        ))}
      </td>
      <td className="quiet load-place">{words.row(sheet, row)}</td>
    </tr>
  );
};
