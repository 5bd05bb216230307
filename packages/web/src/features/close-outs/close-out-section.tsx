import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { CloseOutTable } from './close-out-table.js';
import { closeOutWords } from './close-out-words.js';
import { beginCloseOut, type CloseOutLine, closeOutsQuery, useCloseOutDeed } from './close-outs-query.js';
import '../../components/plain-table.css';

const over: readonly CloseOutLine['state'][] = ['reopened', 'withdrawn'];

/** Whether the task is closed or being closed, and the way to apply. */
export const CloseOutSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(closeOutWords);
  const navigate = useNavigate();
  const may = useMay();
  const { data, error, refetch } = useInfiniteQuery({ ...closeOutsQuery({ task: taskId }), enabled: may('close-out.read') });
  const begin = useCloseOutDeed(
    beginCloseOut,
    ({ closeOutId }) => void navigate({ to: '/close-outs/$closeOutId', params: { closeOutId } }),
  );
  const rows = allItems(data);
  if (!may('close-out.read')) return null;
  const canBegin = may('close-out.apply') && rows?.every(({ state }) => over.includes(state)) === true;
  return (
    <section className="task-part" aria-labelledby="close-outs-title">
      <h2 id="close-outs-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : <CloseOutTable rows={rows} isOnTask />}
      {canBegin ? (
        <Button className="no-print" loading={begin.isPending} onClick={() => begin.mutate(taskId)}>
          {words.begin}
        </Button>
      ) : null}
      <FormError error={begin.error} />
    </section>
  );
};
