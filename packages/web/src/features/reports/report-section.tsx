import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ReportTable } from './report-table.js';
import { reportWords } from './report-words.js';
import { reportsQuery } from './reports-query.js';
import '../../components/plain-table.css';
import './reports.css';

/** Every period's reports of a task, as far as the reader may see them. */
export const ReportSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(reportWords);
  const may = useMay();
  const { data, error, refetch } = useInfiniteQuery({ ...reportsQuery({ task: taskId }), enabled: may('report.read') });
  const rows = allItems(data);
  if (!may('report.read')) return null;
  return (
    <section className="task-part" aria-labelledby="reports-title">
      <h2 id="reports-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : <ReportTable rows={rows} isOfOneTask />}
    </section>
  );
};
