import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { taskHistoryQuery } from './task-query.js';
import { taskWords } from './task-words.js';

type TaskHistoryProps = { readonly taskId: string; readonly planId: string };

/** What was done about the task and its plan, from the audit log. */
export const TaskHistory = ({ taskId, planId }: TaskHistoryProps) => {
  const words = useWords(taskWords);
  const { lang } = useLang();
  const { data, error, refetch } = useQuery(taskHistoryQuery(taskId, planId));
  return (
    <section className="task-history no-print" aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {data?.length === 0 ? <p className="quiet">{words.noHistory}</p> : null}
      <ol>
        {data?.map(({ seq, at, sentence }) => (
          <li key={seq}>
            <time dateTime={at}>{instantWords(at, lang)}</time> {sentence}
          </li>
        ))}
      </ol>
    </section>
  );
};
