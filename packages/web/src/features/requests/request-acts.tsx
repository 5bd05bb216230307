import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { requestWords } from './request-words.js';
import { type Act, actOnRequest, type RequestDetail, useRequestDeed } from './requests-query.js';

type RequestActsProps = {
  readonly request: RequestDetail;
  /** Saves what is still unsaved and gives what is to be acted on; null where that failed. */
  readonly prepare?: () => Promise<{ readonly edit: number } | null>;
};

const plain = ['submit', 'endorse', 'forward'] as const satisfies readonly Act[];
const taking = ['settle', 'approve'] as const satisfies readonly Act[];
const reasoned = ['decline', 'return', 'reject', 'refuse'] as const satisfies readonly Act[];

/** What the reader may do with the request now. */
export const RequestActs = ({ request, prepare }: RequestActsProps) => {
  const words = useWords(requestWords);
  const { mutate, isPending, error } = useRequestDeed(async ({ act, note }: { readonly act: Act; readonly note?: string }) => {
    const ready = prepare === undefined ? request : await prepare();
    return ready === null ? null : actOnRequest(request.requestId, act, ready.edit, note);
  });
  const open = <A extends Act>(acts: readonly A[]): readonly A[] => acts.filter((act) => request.acts.includes(act));
  return (
    <>
      <span className="draft-acts no-print">
        {open(plain).map((act) => (
          <Button key={act} type="primary" loading={isPending} onClick={() => mutate({ act })}>
            {words[act]}
          </Button>
        ))}
        {open(taking).map((act) => (
          <ConfirmButton
            key={act}
            isMain
            label={words[act]}
            question={words.approveQuestion}
            isBusy={isPending}
            onConfirm={() => mutate({ act })}
          />
        ))}
        {open(reasoned).map((act) => (
          <ActWithReason key={act} label={words[act]} isBusy={isPending} onAct={(note) => mutate({ act, note })} />
        ))}
        {open(['withdraw']).map((act) => (
          <ConfirmButton
            key={act}
            label={words.withdraw}
            question={words.withdrawQuestion}
            isBusy={isPending}
            onConfirm={() => mutate({ act })}
          />
        ))}
      </span>
      <FormError error={error} />
    </>
  );
};
