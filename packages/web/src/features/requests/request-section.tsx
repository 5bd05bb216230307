import { requestKinds } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay, useMe } from '../../lib/session.js';
import { RequestTable } from './request-table.js';
import { requestWords } from './request-words.js';
import { beginRequest, type RequestLine, requestsQuery, useRequestDeed } from './requests-query.js';
import '../../components/plain-table.css';
import './requests.css';

const over: readonly RequestLine['state'][] = ['approved', 'rejected', 'withdrawn'];

/** What changes of a task were asked for, and the way to ask for one for the own share. */
export const RequestSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(requestWords);
  const may = useMay();
  const unitId = useMe()?.unit?.id ?? null;
  const { data, error, refetch } = useInfiniteQuery({ ...requestsQuery({ task: taskId }), enabled: may('request.read') });
  const rows = allItems(data);
  if (!may('request.read')) return null;
  const isOpen = rows?.some((row) => row.unitId === unitId && !over.includes(row.state)) ?? true;
  return (
    <section className="task-part" aria-labelledby="requests-title">
      <h2 id="requests-title">{words.onTask}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {rows === null ? null : rows.length === 0 ? <p className="quiet">{words.noneOnTask}</p> : <RequestTable rows={rows} isOnTask />}
      {may('request.write') && unitId !== null && !isOpen ? <AskForChange taskId={taskId} /> : null}
    </section>
  );
};

const AskForChange = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(requestWords);
  const navigate = useNavigate();
  const begin = useRequestDeed(beginRequest, ({ requestId }) => void navigate({ to: '/requests/$requestId', params: { requestId } }));
  return (
    <div className="request-kinds no-print">
      <span className="quiet">{words.ask}</span>
      {requestKinds.map((kind) => (
        <Button key={kind} loading={begin.isPending} onClick={() => begin.mutate({ taskId, kind })}>
          {words[kind]}
        </Button>
      ))}
      <FormError error={begin.error} />
    </div>
  );
};
