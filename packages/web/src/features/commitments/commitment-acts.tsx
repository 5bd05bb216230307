import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import { type Act, actOnCommitment, type CommitmentDetail, useCommitmentDeed } from './commitments-query.js';

type CommitmentActsProps = {
  readonly commitment: CommitmentDetail;
  /** Saves what is still unsaved and gives what is to be acted on; null where that failed. */
  readonly prepare?: () => Promise<CommitmentDetail | null>;
};

/** What the reader may do with the commitment now. */
export const CommitmentActs = ({ commitment, prepare }: CommitmentActsProps) => {
  const words = useWords(commitmentWords);
  const { mutate, isPending, error } = useCommitmentDeed(async ({ act, note }: { readonly act: Act; readonly note?: string }) => {
    const ready = prepare === undefined ? commitment : await prepare();
    return ready === null ? null : actOnCommitment(ready.commitmentId, act, ready.edit, note);
  });
  const can = (act: Act) => commitment.acts.includes(act);
  return (
    <>
      <span className="draft-acts no-print">
        {can('submit') ? (
          <Button type="primary" loading={isPending} onClick={() => mutate({ act: 'submit' })}>
            {words.submit}
          </Button>
        ) : null}
        {can('approve') ? (
          <ConfirmButton
            label={words.approve}
            question={words.approveOne}
            isBusy={isPending}
            onConfirm={() => mutate({ act: 'approve' })}
          />
        ) : null}
        {can('return') ? <ActWithReason label={words.return} isBusy={isPending} onAct={(note) => mutate({ act: 'return', note })} /> : null}
        {can('recall') ? (
          <Button loading={isPending} onClick={() => mutate({ act: 'recall' })}>
            {words.recall}
          </Button>
        ) : null}
        {can('drop') ? (
          <ConfirmButton label={words.drop} question={words.dropQuestion} isBusy={isPending} onConfirm={() => mutate({ act: 'drop' })} />
        ) : null}
      </span>
      {can('submit') || !commitment.acts.includes('save') ? null : <span className="quiet">{words.approverSubmits}</span>}
      <FormError error={error} />
    </>
  );
};
