import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ListPanel } from './list-panel.js';
import { ProblemTable } from './problem-tables.js';
import { problemWords } from './problem-words.js';
import { problemsQuery } from './problems-query.js';
import '../../components/plain-table.css';

/** The problems that were found in a task. */
export const ProblemSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(problemWords);
  const may = useMay();
  const { data, error, refetch } = useInfiniteQuery({ ...problemsQuery({ task: taskId }), enabled: may('problem.read') });
  const rows = allItems(data);
  if (!may('problem.read')) return null;
  return (
    <section className="task-part" aria-labelledby="problems-title">
      <h2 id="problems-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : <ProblemTable rows={rows} />}
      <p className="no-print">
        <ListPanel taskId={taskId} />
      </p>
    </section>
  );
};
