import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay, useMe } from '../../lib/session.js';
import { CommitmentTable } from './commitment-table.js';
import { commitmentWords } from './commitment-words.js';
import { commitmentsQuery, openCommitment, useCommitmentDeed } from './commitments-query.js';
import '../../components/plain-table.css';
import './commitments.css';

/** What units promised for a task, as far as the reader may see it, and the way to the own one. */
export const CommitmentSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(commitmentWords);
  const navigate = useNavigate();
  const may = useMay();
  const me = useMe();
  const { data, error, refetch } = useInfiniteQuery(
    commitmentsQuery({ task: taskId, state: ['draft', 'returned', 'submitted', 'approved'] }),
  );
  const begin = useCommitmentDeed(
    openCommitment,
    ({ commitmentId }) => void navigate({ to: '/commitments/$commitmentId', params: { commitmentId } }),
  );
  const rows = allItems(data);
  const own = me?.unit ?? null;
  const canBegin = may('commitment.write') && own !== null && rows !== null && !rows.some(({ unitId }) => unitId === own.id);
  if (!may('commitment.read')) return null;
  return (
    <section className="task-part" aria-labelledby="commitments-title">
      <h2 id="commitments-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? (
        <p className="quiet">{words.noneOnTask}</p>
      ) : (
        <CommitmentTable rows={rows} chosen={null} onChoose={() => undefined} />
      )}
      {canBegin ? (
        <Button className="no-print" loading={begin.isPending} onClick={() => begin.mutate(taskId)}>
          {words.begin}
        </Button>
      ) : null}
      <FormError error={begin.error} />
    </section>
  );
};
