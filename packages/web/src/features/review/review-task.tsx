import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { CorrectionList } from './correction-list.js';
import { ReadingFields } from './reading-fields.js';
import { type Reading, reviewQuery, sourceQuery, type TaskReview, useReviewDeed } from './review-query.js';
import { ReviewSource } from './review-source.js';
import { reviewWords } from './review-words.js';
import { useReviewKeys } from './use-review-keys.js';

type Way = (() => void) | null;
type ReviewTaskProps = { readonly taskId: string; readonly place: string; readonly previous: Way; readonly next: Way };

/** One task of the queue: its original on the left, its reading on the right. */
export const ReviewTask = ({ taskId, place, previous, next }: ReviewTaskProps) => {
  const review = useQuery(reviewQuery(taskId));
  const task = useQuery(sourceQuery(taskId));
  const error = review.error ?? task.error;
  if (review.data === undefined || task.data === undefined) {
    return error === null ? <LoadingLines lines={10} /> : <LoadFailed error={error} retry={() => void review.refetch()} />;
  }
  return (
    <Loaded
      review={review.data}
      source={task.data.source}
      no={task.data.no}
      text={task.data.printed}
      place={place}
      previous={previous}
      next={next}
    />
  );
};

type LoadedProps = Omit<ReviewTaskProps, 'taskId'> & {
  readonly review: TaskReview;
  readonly source: Parameters<typeof ReviewSource>[0]['source'];
  readonly no: number | null;
  readonly text: string;
};

const Loaded = ({ review, source, no, text, place, previous, next }: LoadedProps) => {
  const words = useWords(reviewWords);
  const [editing, setEditing] = useState<Reading['field'] | null>(null);
  const { mutate, isPending, error } = useReviewDeed(review.taskId);
  const last = review.corrections.find(({ state }) => state === 'active');
  const confirm = () => mutate({ kind: 'check', checked: true }, { onSuccess: () => next?.() });
  const undo = () => (last === undefined ? undefined : mutate({ kind: 'withdraw', correctionId: last.correctionId }));
  const doubted = review.doubts.find(({ field }) => field !== 'text')?.field ?? 'leadUnits';
  useReviewKeys({ j: next, k: previous, Enter: confirm, e: () => setEditing(doubted as Reading['field']), u: undo }, editing === null);
  return (
    <>
      <div className="review-bar no-print">
        <span>{place}</span>
        <Button disabled={previous === null} onClick={() => previous?.()}>
          {words.previous}
        </Button>
        <Button disabled={next === null} onClick={() => next?.()}>
          {words.next}
        </Button>
        <Button type="primary" loading={isPending} onClick={confirm}>
          {words.confirm}
        </Button>
        {review.checkedBy === null ? null : (
          <>
            <span className="state-word state-good">{words.checkedBy(review.checkedBy)}</span>
            <Button size="small" onClick={() => mutate({ kind: 'check', checked: false })}>
              {words.unconfirm}
            </Button>
          </>
        )}
        <small className="quiet review-keys">
          {words.keys}：{words.keysHint}
        </small>
      </div>
      <FormError error={error} />
      <p className="review-sentence">
        {no === null ? '' : `${no}. `}
        {text}
      </p>
      <div className="review-columns">
        <ReviewSource source={source} readings={review.readings} onSay={(said, seen) => mutate({ kind: 'correct', said, seen })} />
        <div>
          <ReadingFields
            review={review}
            editing={editing}
            onEdit={setEditing}
            onSay={(said, seen) => mutate({ kind: 'correct', said, seen }, { onSuccess: () => setEditing(null) })}
          />
          <CorrectionList corrections={review.corrections} onAct={mutate} />
        </div>
      </div>
    </>
  );
};
