import { Button } from 'antd';
import type { FormEvent } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { paperWords } from './paper-words.js';
import { type Paper, usePaperDeed } from './papers-query.js';

/** Drops a draft or withdraws an issued paper, with the reason. */
export const WithdrawPaper = ({ paper: { paperId, state } }: { readonly paper: Paper }) => {
  const words = useWords(paperWords);
  const path = { params: { path: { paperId } } };
  const end = usePaperDeed((reason: string) =>
    answer(
      state === 'draft'
        ? api.POST('/api/papers/{paperId}/drop', { ...path, body: { reason } })
        : api.POST('/api/papers/{paperId}/withdraw', { ...path, body: { reason } }),
    ),
  );
  if (state !== 'draft' && state !== 'issued') return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    end.mutate(String(new FormData(event.currentTarget).get('reason') ?? '').trim());
  };
  return (
    <form className="paper-begin no-print" onSubmit={submit}>
      <label>
        {words.reason} <input className="text-field" name="reason" required maxLength={500} />
      </label>
      <Button danger htmlType="submit" loading={end.isPending}>
        {state === 'draft' ? words.drop : words.withdraw}
      </Button>
      <FormError error={end.error} />
    </form>
  );
};
