import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { OpenSheetPanel } from '../../components/sheet/open-sheet-panel.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { MatterTable } from './matter-table.js';
import { matterWords } from './matter-words.js';
import { mattersQuery } from './matters-query.js';
import '../../components/plain-table.css';

/** The sheets that were issued for a task. */
export const MatterSection = ({ taskId, planId }: { readonly taskId: string; readonly planId: string }) => {
  const words = useWords(matterWords);
  const may = useMay();
  const { data, error, refetch } = useInfiniteQuery({ ...mattersQuery({ task: taskId }), enabled: may('matter.read') });
  const rows = allItems(data);
  if (!may('matter.read')) return null;
  return (
    <section className="task-part" aria-labelledby="matters-title">
      <h2 id="matters-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : <MatterTable rows={rows} />}
      <p className="no-print">
        <OpenSheetPanel origin="proposal" planId={planId} taskId={taskId} title="" />
      </p>
    </section>
  );
};
