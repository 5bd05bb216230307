import type { LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { useNarrow } from '../../lib/narrow.js';
import type { CountRow, Search } from './count-row.js';
import { CountTable } from './count-table.js';
import type { Overview } from './overview-query.js';
import { overviewWords } from './overview-words.js';

/** The counts by chapter, lead official, lead unit and city: in two columns on a wide screen, one at a time on a narrow one. */
export const Breakdowns = ({ overview }: { readonly overview: Overview }) => {
  const isNarrow = useNarrow();
  const [chapters, officials, units, cities] = useTables(overview);
  const shown = [chapters, officials, units, cities];
  if (isNarrow) return <OneAtATime tables={shown} />;
  return (
    <div className="breakdowns">
      <div>
        <CountTable {...chapters} />
        <CountTable {...units} />
      </div>
      <div>
        <CountTable {...officials} />
        <CountTable {...cities} />
      </div>
    </div>
  );
};

type Table = Parameters<typeof CountTable>[0];

const OneAtATime = ({ tables }: { readonly tables: readonly Table[] }) => {
  const words = useWords(overviewWords);
  const [chosen, choose] = useState(0);
  const table = tables[chosen];
  return (
    <>
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.show}</legend>
        {tables.map(({ title }, index) => (
          <button key={title} type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
            {title}
          </button>
        ))}
      </fieldset>
      {table === undefined ? null : <CountTable key={table.title} {...table} />}
    </>
  );
};

const useTables = ({ byChapter, byOfficial, byLeadUnit, byCity }: Overview): readonly [Table, Table, Table, Table] => {
  const words = useWords(overviewWords);
  const first = { title: words.first, search: { first: true } };
  const named = { title: words.named, search: { named: true } };
  return [
    { title: words.byChapter, nameTitle: words.chapter, special: null, rows: byChapter.map(chapterRow) },
    {
      title: words.byOfficial,
      nameTitle: words.official,
      special: first,
      rows: byOfficial.map((row) =>
        rowOf(row, row.first, { official: [row.id] }, { to: '/officials/$officialId', params: { officialId: row.id } }),
      ),
    },
    {
      title: words.byLeadUnit,
      nameTitle: words.leadUnit,
      special: first,
      rows: byLeadUnit.map((row) =>
        rowOf(row, row.first, { unit: [row.id], role: 'lead' }, { to: '/units/$unitId', params: { unitId: row.id } }),
      ),
    },
    {
      title: words.byCity,
      nameTitle: words.city,
      special: named,
      rows: byCity.map((row) => rowOf(row, row.named, { city: [row.id] }, { to: '/cities/$unitId', params: { unitId: row.id } })),
    },
  ];
};

type Counts = Pick<CountRow, 'tasks' | 'unquantified' | 'open' | 'unconfirmed' | 'name'> & { readonly id: string };

const rowOf = (counts: Counts, special: number, search: Search, page: LinkProps): CountRow => ({
  ...counts,
  key: counts.id,
  special,
  search,
  page,
});

// A chapter has no page of its own: its tasks are its page.
const chapterRow = ({ ord, no, title, ...counts }: Overview['byChapter'][number]): CountRow => {
  const search = { chapter: [ord] };
  const name = no === null ? title : `${no}、${title}`;
  return { ...counts, key: String(ord), name, special: 0, search, page: { to: '/tasks', search } };
};
