import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { IssueButton } from './issue-panel.js';
import { ReceiptTable } from './receipt-table.js';
import { receiptWords } from './receipt-words.js';
import { type Issued, issuePreviewQuery, receiptsQuery } from './receipts-query.js';
import '../../components/plain-table.css';
import './receipts.css';

/** Who has signed for a task, and which offices do what, as far as the reader may see it. */
export const ReceiptSection = ({ taskId, planId }: { readonly taskId: string; readonly planId: string }) => {
  const words = useWords(receiptWords);
  const may = useMay();
  const { data, error, refetch } = useInfiniteQuery({ ...receiptsQuery({ task: taskId }), enabled: may('receipt.read') });
  const rows = allItems(data);
  if (!may('receipt.read')) return null;
  const counted = rows?.filter(({ state }) => state !== 'withdrawn') ?? [];
  const signed = counted.filter(({ state }) => state !== 'issued').length;
  return (
    <section className="task-part" aria-labelledby="receipts-title">
      <h2 id="receipts-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? (
        <p className="quiet">{words.noneOnTask}</p>
      ) : (
        <>
          <p className="quiet">{words.signedOf(signed, counted.length)}</p>
          <ReceiptTable rows={rows} isOfOneTask />
        </>
      )}
      {may('receipt.issue') ? <IssueTask issued={{ planId, taskIds: [taskId] }} isFirst={rows?.length === 0} /> : null}
    </section>
  );
};

// A unit that was added since, or from which the task was taken back, is offered it here.
const IssueTask = ({ issued, isFirst }: { readonly issued: Issued; readonly isFirst: boolean }) => {
  const { data } = useQuery(issuePreviewQuery(issued));
  return data === undefined ? null : <IssueButton issued={issued} unissued={data.receipts} isFirst={isFirst} />;
};
