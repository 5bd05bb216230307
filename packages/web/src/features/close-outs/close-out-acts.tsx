import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { closeOutWords } from './close-out-words.js';
import { type Act, actOnCloseOut, type CloseOutDetail, useCloseOutDeed } from './close-outs-query.js';

type CloseOutActsProps = {
  readonly closeOut: CloseOutDetail;
  /** Saves what is still unsaved and gives what is to be acted on; null where that failed. */
  readonly prepare?: () => Promise<{ readonly edit: number } | null>;
};

const asked = { approve: 'approveQuestion', close: 'closeQuestion', withdraw: 'withdrawQuestion' } as const;

/** What the reader may do with the close-out now. */
export const CloseOutActs = ({ closeOut, prepare }: CloseOutActsProps) => {
  const words = useWords(closeOutWords);
  const { mutate, isPending, error } = useCloseOutDeed(async ({ act, note }: { readonly act: Act; readonly note?: string }) => {
    const ready = prepare === undefined ? closeOut : await prepare();
    return ready === null ? null : actOnCloseOut(closeOut.closeOutId, act, ready.edit, note);
  });
  const open = <A extends Act>(acts: readonly A[]): readonly A[] => acts.filter((act) => closeOut.acts.includes(act));
  return (
    <>
      <span className="draft-acts no-print">
        {open(['apply', 'check']).map((act) => (
          <Button key={act} type="primary" loading={isPending} onClick={() => mutate({ act })}>
            {words[act]}
          </Button>
        ))}
        {open(['approve', 'close', 'withdraw']).map((act) => (
          <ConfirmButton
            key={act}
            isMain={act !== 'withdraw'}
            label={words[act]}
            question={words[asked[act]]}
            isBusy={isPending}
            onConfirm={() => mutate({ act })}
          />
        ))}
        {open(['sample']).map((act) => (
          <Button key={act} loading={isPending} onClick={() => mutate({ act })}>
            {words[act]}
          </Button>
        ))}
        {open(['return', 'deny', 'confirm', 'reopen']).map((act) => (
          <ActWithReason key={act} label={words[act]} isBusy={isPending} onAct={(note) => mutate({ act, note })} />
        ))}
      </span>
      <FormError error={error} />
    </>
  );
};
