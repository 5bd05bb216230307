import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { useNarrow } from '../../lib/narrow.js';
import { CountTable } from './count-table.js';
import type { Overview } from './overview-query.js';
import { overviewWords } from './overview-words.js';

/** The counts by chapter, lead official, lead unit and city: side by side on a wide screen, one at a time on a narrow one. */
export const Breakdowns = ({ overview }: { readonly overview: Overview }) => {
  const words = useWords(overviewWords);
  const isNarrow = useNarrow();
  const [chosen, choose] = useState(0);
  const tables = useTables(overview);
  if (!isNarrow) return <div className="breakdowns">{tables.map(({ table }) => table)}</div>;
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
      {tables[chosen]?.table}
    </>
  );
};

const useTables = (overview: Overview) => {
  const words = useWords(overviewWords);
  const chapters = overview.byChapter.map(({ ord, no, title, ...counts }) => ({
    ...counts,
    key: String(ord),
    name: [no, title].filter((part) => part !== null).join('、'),
    search: { chapter: [ord] },
    special: null,
  }));
  const officials = overview.byOfficial.map(({ id, first, ...counts }) => ({
    ...counts,
    key: id,
    search: { official: [id] },
    special: first,
  }));
  const units = overview.byLeadUnit.map(({ id, first, ...counts }) => ({
    ...counts,
    key: id,
    search: { unit: [id], role: 'lead' },
    special: first,
  }));
  const cities = overview.byCity.map(({ id, named, ...counts }) => ({ ...counts, key: id, search: { city: [id] }, special: named }));
  return [
    { title: words.byChapter, nameTitle: words.chapter, specialTitle: null, rows: chapters },
    { title: words.byOfficial, nameTitle: words.official, specialTitle: words.first, rows: officials },
    { title: words.byLeadUnit, nameTitle: words.leadUnit, specialTitle: words.first, rows: units },
    { title: words.byCity, nameTitle: words.city, specialTitle: words.named, rows: cities },
  ].map((table) => ({ title: table.title, table: <CountTable key={table.title} {...table} /> }));
};
