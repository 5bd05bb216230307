import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { type Queue, type QueueName, queueQuery, queues } from './review-query.js';
import { ReviewTask } from './review-task.js';
import { reviewWords } from './review-words.js';
import '../../components/plain-table.css';
import './review.css';

const route = getRouteApi('/signed-in/review');

/** 核对: the original beside its reading, the least sure first. */
export const ReviewPage = () => {
  const words = useWords(reviewWords);
  const plan = usePlan();
  return (
    <Page title={words.title} lead={words.lead}>
      {plan === null ? <EmptyState title={words.noPlan} /> : <Review key={plan.planId} planId={plan.planId} />}
    </Page>
  );
};

const useChosen = (): QueueName => wordParam(route.useSearch().only, queues) ?? 'unsure';

const Review = ({ planId }: { readonly planId: string }) => {
  const words = useWords(reviewWords);
  const navigate = useNavigate();
  const only = useChosen();
  const { task } = route.useSearch();
  // The order of the queue stays while one works through it: what was just corrected does not jump away.
  const { data, error, refetch } = useInfiniteQuery({ ...queueQuery(planId, only), staleTime: Number.POSITIVE_INFINITY });
  const tasks = allItems(data);
  const first = data?.pages[0];
  if (tasks === null || first === undefined)
    return error === null ? <LoadingLines lines={10} /> : <LoadFailed error={error} retry={refetch} />;
  const found = tasks.findIndex(({ taskId }) => taskId === task);
  const at = Math.max(0, found);
  const current = task === undefined || found >= 0 ? tasks[at]?.taskId : task;
  const go = (place: number) => {
    const next = tasks[place];
    if (next !== undefined) void navigate({ to: '/review', search: { only, task: next.taskId }, replace: true, resetScroll: false });
  };
  return (
    <>
      <Queues counts={first.counts} chosen={only} />
      {current === undefined ? (
        <EmptyState title={words.done} actions={<Link to="/tasks">{words.toLedger}</Link>}>
          {words.doneHint}
        </EmptyState>
      ) : (
        <ReviewTask
          key={current}
          taskId={current}
          place={words.progress(at + 1, tasks.length)}
          previous={at > 0 ? () => go(at - 1) : null}
          next={at + 1 < tasks.length ? () => go(at + 1) : null}
        />
      )}
    </>
  );
};

const Queues = ({ counts, chosen }: { readonly counts: Queue['counts']; readonly chosen: QueueName }) => {
  const words = useWords(reviewWords);
  const navigate = useNavigate();
  const sizes = { unsure: counts.unsure, conflicts: counts.conflicts, unchecked: counts.all - counts.checked, all: counts.all };
  return (
    <div className="review-queues">
      <fieldset className="tab-buttons no-print">
        <legend className="only-read-aloud">{words.queue}</legend>
        {queues.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={chosen === one}
            onClick={() => void navigate({ to: '/review', search: { only: one }, replace: true })}
          >
            {words[one]} <small>{sizes[one]}</small>
          </button>
        ))}
      </fieldset>
      <span className="quiet">{words.checkedOf(counts.checked, counts.all)}</span>
    </div>
  );
};
