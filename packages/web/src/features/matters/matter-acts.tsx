import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { useDeed } from '../../lib/use-deed.js';
import { matterWords } from './matter-words.js';
import { type Act, actOnMatter, type MatterDetail, useMatterDeed } from './matters-query.js';

const asked = { close: 'closeQuestion', approve: 'approveQuestion', uphold: 'upholdQuestion' } as const;

/** What the reader may do with the matter now. */
export const MatterActs = ({ matter }: { readonly matter: MatterDetail }) => {
  const words = useWords(matterWords);
  const { mutate, isPending, error } = useMatterDeed(({ act, note }: { readonly act: Act; readonly note?: string }) =>
    actOnMatter(matter.matterId, act, matter.edit, note),
  );
  const open = <A extends Act>(acts: readonly A[]): readonly A[] => acts.filter((act) => matter.acts.includes(act));
  const label = (act: Act): string => (act === 'answer' ? words.answerAct : words[act]);
  return (
    <>
      <span className="draft-acts no-print">
        {open(['answer', 'explain']).map((act) => (
          <ActWithReason
            key={act}
            label={label(act)}
            {...(act === 'answer' ? { field: words.answer } : {})}
            isBusy={isPending}
            onAct={(note) => mutate({ act, note })}
          />
        ))}
        {open(['approve', 'close', 'uphold']).map((act) => (
          <ConfirmButton
            key={act}
            isMain
            label={words[act]}
            question={words[asked[act]]}
            isBusy={isPending}
            onConfirm={() => mutate({ act })}
          />
        ))}
        {open(['resume']).map((act) => (
          <Button key={act} loading={isPending} onClick={() => mutate({ act })}>
            {words[act]}
          </Button>
        ))}
        {open(['overrule', 'return', 'refuse', 'withdraw']).map((act) => (
          <ActWithReason key={act} label={label(act)} isBusy={isPending} onAct={(note) => mutate({ act, note })} />
        ))}
        <PaperButton matterId={matter.matterId} />
        <Button onClick={() => window.print()}>{words.print}</Button>
      </span>
      <FormError error={error} />
    </>
  );
};

// The sheet as an official paper (GB/T 9704), to be looked through and issued with the papers.
const PaperButton = ({ matterId }: { readonly matterId: string }) => {
  const words = useWords(matterWords);
  const may = useMay();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useDeed(
    (_: undefined) => answer(api.POST('/api/papers', { body: { kind: 'sheet', matterId } })),
    ['papers'],
    ({ paperId }) => void navigate({ to: '/papers/$paperId', params: { paperId } }),
  );
  if (!may('paper.write')) return null;
  return (
    <>
      <Button loading={isPending} onClick={() => mutate(undefined)}>
        {words.asPaper}
      </Button>
      <FormError error={error} />
    </>
  );
};
