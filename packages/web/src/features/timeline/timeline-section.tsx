import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { TimelineList } from './timeline-list.js';
import { timelineQuery } from './timeline-query.js';
import { timelineWords } from './timeline-words.js';

const newest = 8;

/** The newest of what happened to a task, with the way to the whole. */
export const TimelineSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(timelineWords);
  const { data, error, refetch, hasNextPage } = useInfiniteQuery(timelineQuery(taskId, { kinds: [], limit: newest }));
  const entries = allItems(data);
  return (
    <section className="task-part no-print" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.title}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {entries === null ? null : entries.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <TimelineList entries={entries.slice(0, newest)} />
      )}
      {hasNextPage ? (
        <p>
          <Link to="/tasks/$taskId/timeline" params={{ taskId }}>
            {words.whole}
          </Link>
        </p>
      ) : null}
    </section>
  );
};
