import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ReceiptTable } from './receipt-table.js';
import { receiptWords } from './receipt-words.js';
import { receiptsQuery } from './receipts-query.js';
import '../../components/plain-table.css';
import './receipts.css';

/** Who has signed for a task, and which offices do what, as far as the reader may see it. */
export const ReceiptSection = ({ taskId }: { readonly taskId: string }) => {
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
    </section>
  );
};
