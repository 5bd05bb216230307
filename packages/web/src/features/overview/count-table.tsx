import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { overviewWords } from './overview-words.js';

type Search = Readonly<Record<string, unknown>>;

/** A row of counts: `search` narrows the ledger to the tasks behind it. `special` is the count that only this table has. */
export type CountRow = {
  readonly key: string;
  readonly name: string;
  readonly search: Search;
  readonly tasks: number;
  readonly special: number | null;
  readonly unquantified: number;
  readonly open: number;
  readonly unconfirmed: number;
};

type CountTableProps = {
  readonly title: string;
  readonly nameTitle: string;
  readonly specialTitle: string | null;
  readonly rows: readonly CountRow[];
};

type Key = 'tasks' | 'special' | 'unquantified' | 'open' | 'unconfirmed';
type Sorting = { readonly by: Key; readonly falls: boolean } | null;

const shownAtFirst = 14;

/** Counts in rows with a bar beside the number; every number leads to the tasks that it counts. */
export const CountTable = ({ title, nameTitle, specialTitle, rows }: CountTableProps) => {
  const words = useWords(overviewWords);
  const [sorting, setSorting] = useState<Sorting>(null);
  const [isWhole, setWhole] = useState(false);
  const keys: readonly Key[] = specialTitle === null ? numbers.filter((key) => key !== 'special') : numbers;
  const names: Readonly<Record<Key, string>> = { ...words, unquantified: words.unquantifiedShort, special: specialTitle ?? '' };
  const ordered = sortRows(rows, sorting);
  const shown = isWhole ? ordered : ordered.slice(0, shownAtFirst);
  const most = Math.max(1, ...rows.map(({ tasks }) => tasks));
  const sort = (by: Key) =>
    setSorting((before) => (before?.by === by ? (before.falls ? { by, falls: false } : null) : { by, falls: true }));
  return (
    <section className="count-table">
      <h2>{title}</h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{nameTitle}</th>
              {keys.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className="number"
                  aria-sort={sorting?.by === key ? (sorting.falls ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => sort(key)}>
                    {names[key]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CountRowCells key={row.key} row={row} keys={keys} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length ? (
        <button type="button" className="plain-button no-print" onClick={() => setWhole(true)}>
          {words.all(rows.length)}
        </button>
      ) : null}
    </section>
  );
};

const numbers: readonly Key[] = ['tasks', 'special', 'unquantified', 'open', 'unconfirmed'];

/** What a count narrows the ledger by, beside the row's own filter. */
const narrowing: Readonly<Partial<Record<Key, Search>>> = {
  unquantified: { quantified: false },
  open: { open: true },
  unconfirmed: { unconfirmed: true },
};

const CountRowCells = ({ row, keys, most }: { readonly row: CountRow; readonly keys: readonly Key[]; readonly most: number }) => (
  <tr>
    <th scope="row">
      <Link to="/tasks" search={row.search}>
        {row.name}
      </Link>
    </th>
    {keys.map((key) =>
      key === 'tasks' ? (
        <td key={key} className="number count-bar">
          <div className="in-cell-bar">
            <span aria-hidden="true" style={{ width: `${(row.tasks / most) * 100}%` }} />
            <strong>{row.tasks}</strong>
          </div>
        </td>
      ) : (
        <td key={key} className="number">
          <Count value={row[key] ?? 0} search={narrowing[key] === undefined ? null : { ...row.search, ...narrowing[key] }} />
        </td>
      ),
    )}
  </tr>
);

const Count = ({ value, search }: { readonly value: number; readonly search: Search | null }) => {
  if (value === 0) return <span className="quiet">0</span>;
  return search === null ? (
    value
  ) : (
    <Link to="/tasks" search={search}>
      {value}
    </Link>
  );
};

const sortRows = (rows: readonly CountRow[], sorting: Sorting): readonly CountRow[] => {
  if (sorting === null) return rows;
  const sign = sorting.falls ? -1 : 1;
  return [...rows].sort((one, other) => sign * ((one[sorting.by] ?? 0) - (other[sorting.by] ?? 0)));
};
