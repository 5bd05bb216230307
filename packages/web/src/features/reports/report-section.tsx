import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ReportState } from './report-state.js';
import { ReportTable } from './report-table.js';
import { reportWords } from './report-words.js';
import { type ReportRow, reportsQuery } from './reports-query.js';
import '../../components/plain-table.css';
import './reports.css';

/** Every period's reports of a task, as far as the reader may see them. */
export const ReportSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(reportWords);
  const may = useMay();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...reportsQuery({ task: taskId, newest: true }),
    enabled: may('report.read'),
  });
  const rows = allItems(data);
  if (!may('report.read')) return null;
  return (
    <section className="task-part" aria-labelledby="reports-title">
      <h2 id="reports-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows?.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : null}
      {periodsOf(rows ?? []).map(([period, reports]) => (
        <OnePeriod key={period} period={period} reports={reports} />
      ))}
      {hasNextPage ? (
        <Button size="small" className="no-print" onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
};

const periodsOf = (rows: readonly ReportRow[]): readonly (readonly [string, readonly ReportRow[]])[] =>
  [...new Set(rows.map(({ period }) => period))].map((period) => [period, rows.filter((row) => row.period === period)]);

const owing: readonly ReportRow['state'][] = ['owed', 'draft', 'in-unit', 'returned'];

// Twenty units times twelve months: a line for each period, the units' reports behind it.
const OnePeriod = ({ period, reports }: { readonly period: string; readonly reports: readonly ReportRow[] }) => {
  const words = useWords(reportWords);
  const lead = reports.find(({ role }) => role === 'lead');
  const missing = reports.filter(({ state }) => owing.includes(state)).length;
  return (
    <details className="report-period">
      <summary>
        {period} <span className="quiet">{words.asked(reports.length, reports.length - missing)}</span>{' '}
        {lead === undefined ? null : (
          <span className="report-lead">
            {lead.unitName} <ReportState report={lead} />
          </span>
        )}
      </summary>
      <ReportTable rows={reports} isOfOneTask />
    </details>
  );
};
