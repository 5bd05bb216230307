import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { type Board, boardQuery, type Cycle } from './board-query.js';
import { boardWords } from './board-words.js';

type Unit = Board['units'][number];
const figures = ['asked', 'handedIn', 'owed', 'overdue', 'late', 'returned', 'accepted'] as const;

/** Every unit that was asked in a period, with what has come of it. */
export const BoardTable = ({ cycleId, period }: { readonly cycleId: string; readonly period: Cycle['periods'][number] }) => {
  const words = useWords(boardWords);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const { data, error, refetch } = useQuery(boardQuery(cycleId, period.period));
  if (data === undefined) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (data.units.length === 0) return <EmptyState title={words.nobody} />;
  const missing = data.units.filter(({ owed }) => owed > 0);
  return (
    <>
      <p className="board-dues">
        <strong>{missing.length === 0 ? words.allIn : words.missing(missing.length)}</strong>
        <span className="quiet">
          {words.dueCo(data.dueCo)}，{words.dueLead(data.dueLead)}
        </span>
        <label className="no-print">
          <input type="checkbox" checked={onlyMissing} onChange={({ target }) => setOnlyMissing(target.checked)} /> {words.onlyMissing}
        </label>
      </p>
      <Units units={onlyMissing ? missing : data.units} />
    </>
  );
};

const Units = ({ units }: { readonly units: readonly Unit[] }) => {
  const words = useWords(boardWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table board-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className="number">
                {words[figure]}
              </th>
            ))}
            <th scope="col">{words.lastAt}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Row key={unit.unitId} unit={unit} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {figures.map((figure) => (
              <td key={figure} className="number">
                {units.reduce((sum, unit) => sum + unit[figure], 0)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

const Row = ({ unit }: { readonly unit: Unit }) => {
  const { lang } = useLang();
  return (
    <tr>
      <th scope="row">
        <Link to="/units/$unitId" params={{ unitId: unit.unitId }}>
          {unit.name}
        </Link>
      </th>
      {figures.map((figure) => (
        <td key={figure} className={figure === 'overdue' && unit.overdue > 0 ? 'number board-overdue' : 'number'}>
          {unit[figure] === 0 ? <span className="quiet">0</span> : unit[figure]}
        </td>
      ))}
      <td className="quiet">{unit.lastAt === null ? '—' : instantWords(unit.lastAt, lang)}</td>
    </tr>
  );
};
