import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { AddAlias } from './add-unit.js';
import { ChangeUnit, MergeUnit } from './change-unit.js';
import type { UnitDetail } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { useRefresh } from './use-refresh.js';

/** What may be done with a unit: another name, a correction, a merger or its undoing, and removing what was added by mistake. */
export const UnitActions = ({ unit }: { readonly unit: UnitDetail }) => {
  const words = useWords(registryWords);
  const [open, setOpen] = useState<'change' | 'merge' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const path = { params: { path: { unitId: unit.unitId } } };
  const unmerge = useAct(() => answer(api.DELETE('/api/units/{unitId}/merge', path)));
  const navigate = useNavigate();
  const remove = useAct(async () => {
    await answer(api.DELETE('/api/units/{unitId}', path));
    await navigate({ to: '/units' });
  });
  return (
    <>
      <AddAlias unitId={unit.unitId} />
      <Button onClick={() => setOpen('change')}>{words.change}</Button>
      {unit.successor === null ? (
        <Button onClick={() => setOpen('merge')}>{words.merge}</Button>
      ) : (
        <Button loading={unmerge.isPending} onClick={() => unmerge.mutate()}>
          {words.unmerge}
        </Button>
      )}
      {unit.shipped ? null : <Button onClick={() => setOpen('remove')}>{words.remove}</Button>}
      {open === 'change' ? <ChangeUnit unit={unit} onClose={close} /> : null}
      {open === 'merge' ? <MergeUnit unit={unit} onClose={close} /> : null}
      <ConfirmDialog
        question={words.removeQuestion(unit.name)}
        yes={words.remove}
        isOpen={open === 'remove'}
        onYes={() => {
          close();
          remove.mutate();
        }}
        onNo={close}
      />
    </>
  );
};

const useAct = (act: () => Promise<unknown>) => {
  const words = useWords(registryWords);
  const refresh = useRefresh();
  const say = useNotice();
  const sentence = useFailureSentence();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await refresh();
      say(words.saved);
    },
    onError: (error) => say(sentence(error), 'bad'),
  });
};
