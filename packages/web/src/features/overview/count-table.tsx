import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { type CountKey, type CountRow, nextSorting, type Search, type Sorting, sortRows } from './count-row.js';
import { overviewWords } from './overview-words.js';

type CountTableProps = {
  readonly title: string;
  readonly nameTitle: string;
  /** The count that only this table has, and what it narrows the ledger by. */
  readonly special: { readonly title: string; readonly search: Search } | null;
  readonly rows: readonly CountRow[];
};

const shownAtFirst = 14;

/** Counts in rows with a bar beside the number; every number leads to the tasks that it counts. */
export const CountTable = ({ title, nameTitle, special, rows }: CountTableProps) => {
  const words = useWords(overviewWords);
  const [sorting, setSorting] = useState<Sorting>(null);
  const [isWhole, setWhole] = useState(false);
  const ordered = sortRows(rows, sorting);
  const shown = isWhole ? ordered : ordered.slice(0, shownAtFirst);
  const most = Math.max(1, ...rows.map(({ tasks }) => tasks));
  const columns = useColumns(special);
  return (
    <section className="count-table">
      <h2>{title}</h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={title}>
          <thead>
            <tr>
              <SortTitle by="name" title={nameTitle} sorting={sorting} sort={setSorting} />
              {columns.map(({ key, title: heading }) => (
                <SortTitle key={key} by={key} title={heading} sorting={sorting} sort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} columns={columns} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shownAtFirst ? (
        <button type="button" className="plain-button no-print" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer(shownAtFirst) : words.all(rows.length)}
        </button>
      ) : null}
    </section>
  );
};

type Column = { readonly key: CountKey; readonly title: string; readonly search: Search };

const useColumns = (special: CountTableProps['special']): readonly Column[] => {
  const words = useWords(overviewWords);
  return [
    { key: 'tasks', title: words.tasks, search: {} },
    ...(special === null ? [] : [{ key: 'special', ...special } as const]),
    { key: 'unquantified', title: words.unquantifiedShort, search: { quantified: false } },
    { key: 'open', title: words.open, search: { open: true } },
    { key: 'unconfirmed', title: words.unconfirmed, search: { unconfirmed: true } },
  ];
};

type SortTitleProps = {
  readonly by: CountKey | 'name';
  readonly title: string;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
};

const SortTitle = ({ by, title, sorting, sort }: SortTitleProps) => (
  <th
    scope="col"
    className={by === 'name' ? undefined : 'number'}
    aria-sort={sorting?.by === by ? (sorting.falls ? 'descending' : 'ascending') : 'none'}
  >
    <button type="button" onClick={() => sort(nextSorting(sorting, by))}>
      {title}
    </button>
  </th>
);

const Row = ({ row, columns, most }: { readonly row: CountRow; readonly columns: readonly Column[]; readonly most: number }) => (
  <tr>
    <th scope="row">
      <Link {...row.page}>{row.name}</Link>
      <span className="bar-under-name" aria-hidden="true" style={{ width: `${(row.tasks / most) * 100}%` }} />
    </th>
    {columns.map(({ key, title, search }) => (
      <td key={key} className={key === 'tasks' ? 'number count-bar' : 'number'}>
        <div className={key === 'tasks' ? 'in-cell-bar' : undefined}>
          {key === 'tasks' ? <span aria-hidden="true" style={{ width: `${(row.tasks / most) * 100}%` }} /> : null}
          <Count value={row[key]} label={`${row.name} ${title} ${row[key]}`} search={{ ...row.search, ...search }} />
        </div>
      </td>
    ))}
  </tr>
);

const Count = ({ value, label, search }: { readonly value: number; readonly label: string; readonly search: Search }) =>
  value === 0 ? (
    <span className="quiet">0</span>
  ) : (
    <Link to="/tasks" search={search} aria-label={label}>
      {value}
    </Link>
  );
