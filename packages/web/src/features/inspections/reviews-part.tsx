import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ChoiceField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Review = InspectionRoom['reviews'][number];

/** 复核 (§17): what units applied for, until when it is decided, and who must step aside. */
export const ReviewsPart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { reviews, units } = room;
  if (reviews.length === 0 && !units.some(({ conclusion }) => conclusion?.fedBackAt != null)) return null;
  return (
    <section aria-labelledby="inspection-reviews">
      <h2 id="inspection-reviews">{words.reviews}</h2>
      {reviews.length === 0 ? <p className="quiet">{words.noReviews}</p> : null}
      {reviews.map((review) => (
        <ReviewItem key={review.reviewId} review={review} room={room} />
      ))}
    </section>
  );
};

const ReviewItem = ({ review, room }: { readonly review: Review; readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { unitName, stateName, state, reason, appliedOn, dueOn, overdue, number, decision, acts, objection } = review;
  const isOpen = state === 'applied';
  return (
    <div className="inspection-review">
      <p>
        <strong>{unitName}</strong>{' '}
        <span className={`state-word ${overdue ? 'state-bad' : isOpen ? 'state-open' : 'state-good'}`}>
          {overdue ? `${stateName} · ${words.overdue}` : stateName}
        </span>{' '}
        <span className="quiet">
          {appliedOn}
          {isOpen ? `，${words.reviewDue} ${dueOn}` : number === null ? '' : `，${number}`}
        </span>
      </p>
      <p className="inspection-text">{reason}</p>
      {decision === '' ? null : (
        <p className="inspection-text">
          {words.decision}：{decision}
        </p>
      )}
      {objection === null ? null : (
        <p className="call-out call-out-bad no-print" role="note">
          {objection}
        </p>
      )}
      <span className="inspection-buttons no-print">
        {acts.includes('decide') ? <DecideReview review={review} room={room} /> : null}
        {acts.includes('withdraw') ? <WithdrawReview reviewId={review.reviewId} /> : null}
      </span>
    </div>
  );
};

const WithdrawReview = ({ reviewId }: { readonly reviewId: string }) => {
  const words = useWords(inspectionWords);
  const deed = useInspectionDeed(() =>
    answer(api.POST('/api/inspections/reviews/{reviewId}/withdrawal', { params: { path: { reviewId } } })),
  );
  return (
    <ConfirmButton label={words.withdrawReview} question={words.withdrawQuestion} isBusy={deed.isPending} onConfirm={() => deed.mutate()} />
  );
};

const DecideReview = ({ review: { reviewId, unitId }, room }: { readonly review: Review; readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [outcome, setOutcome] = useState<'uphold' | 'change' | 'revoke'>('uphold');
  const [decision, setDecision] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const deed = useInspectionDeed((_: undefined) =>
    answer(
      api.POST('/api/inspections/reviews/{reviewId}/decision', {
        params: { path: { reviewId } },
        body: { outcome, decision, dropped: [...dropped] },
      }),
    ),
  );
  const choices = (['uphold', 'change', 'revoke'] as const).map((value) => ({ value, label: words[value] }));
  const findings = room.findings.filter((one) => one.unitId === unitId && one.state !== 'dropped');
  return (
    <FormPanel label={words.decide} isMain deed={deed}>
      <ChoiceField label={words.outcome} value={outcome} choices={choices} onChange={setOutcome} />
      <TextField label={words.decision} rows={8} value={decision} onChange={setDecision} isRequired />
      {outcome !== 'change' || findings.length === 0 ? null : (
        <fieldset className="inspection-fieldset">
          <legend>{words.dropped}</legend>
          {findings.map(({ findingId, fact }) => (
            <label key={findingId} className="inspection-check">
              <input
                type="checkbox"
                checked={dropped.includes(findingId)}
                onChange={({ target }) => setDropped(target.checked ? [...dropped, findingId] : dropped.filter((id) => id !== findingId))}
              />
              {fact}
            </label>
          ))}
        </fieldset>
      )}
    </FormPanel>
  );
};
