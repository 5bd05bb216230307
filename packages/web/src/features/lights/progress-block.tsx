import { percentText } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SeverityWord } from '../../components/light/severity-word.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { lightWords } from './light-words.js';
import { type ProgressCounts, progressQuery } from './lights-query.js';
import { ProgressTable } from './progress-table.js';
import '../../components/plain-table.css';
import './lights.css';

/** Where a plan stands in a period: its lights, how much is done, and the same by chapter, official, unit and city. Every number opens its tasks. */
export const ProgressBlock = ({ planId }: { readonly planId: string }) => {
  const words = useWords(lightWords);
  const may = useMay()('light.read');
  const [period, setPeriod] = useState<string | undefined>(undefined);
  const { data, error, refetch } = useQuery({ ...progressQuery(planId, period), enabled: may });
  if (!may) return null;
  return (
    <section aria-labelledby="progress-title" className="progress-block">
      <div className="progress-head">
        <h2 id="progress-title">{words.progress}</h2>
        {data === undefined || data.period === null ? null : (
          <label className="no-print">
            {words.choosePeriod}{' '}
            <select value={data.period} onChange={({ target }) => setPeriod(target.value)}>
              {data.periods.map((one) => (
                <option key={one.period} value={one.period}>
                  {`${one.period} ${one.open ? words.open : words.closed}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {error !== null ? <LoadFailed error={error} retry={refetch} /> : null}
      {data === undefined ? (
        error === null ? (
          <LoadingLines lines={6} />
        ) : null
      ) : data.period === null ? (
        <p className="quiet">{words.noPeriod}</p>
      ) : (
        <>
          {data.whole === null ? null : <Whole counts={data.whole} period={data.period} />}
          <div className="progress-tables">
            <ProgressTable title={words.byChapter} nameTitle={words.chapter} parts={data.byChapter} period={data.period} kind="chapter" />
            <ProgressTable
              title={words.byOfficial}
              nameTitle={words.official}
              parts={data.byOfficial}
              period={data.period}
              kind="official"
            />
            <ProgressTable title={words.byUnit} nameTitle={words.unit} parts={data.byUnit} period={data.period} kind="unit" />
            <ProgressTable title={words.byCity} nameTitle={words.city} parts={data.byCity} period={data.period} kind="city" />
          </div>
        </>
      )}
    </section>
  );
};

const Whole = ({ counts: { lights, tasks, share, measured }, period }: { readonly counts: ProgressCounts; readonly period: string }) => {
  const words = useWords(lightWords);
  return (
    <div className="progress-lights">
      {lights.map(({ severity, tasks: count }) => (
        <Link key={severity} to="/tasks" search={{ severity: [severity], period }}>
          <SeverityWord severity={severity} /> <strong>{count}</strong>
        </Link>
      ))}
      <span title={words.meanHint}>
        {words.meanShare} <strong>{share === null ? '—' : percentText(share)}</strong>{' '}
        <span className="quiet">{words.measured(measured, tasks)}</span>
      </span>
    </div>
  );
};
