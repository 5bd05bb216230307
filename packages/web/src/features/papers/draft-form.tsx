import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { paperWords } from './paper-words.js';
import { type Paper, usePaperDeed } from './papers-query.js';

type Words = Pick<Paper, 'letterhead' | 'prefix' | 'title' | 'recipients' | 'body' | 'issuer' | 'copies'>;
const lines = ['letterhead', 'prefix', 'issuer', 'recipients', 'copies'] as const;

/** The words of a draft, its length, what is left to fill, and the way to issue it. */
export const DraftForm = ({ paper }: { readonly paper: Paper }) => {
  const words = useWords(paperWords);
  const { paperId, edit } = paper;
  const path = { params: { path: { paperId } } };
  const save = usePaperDeed((body: Words) => answer(api.PUT('/api/papers/{paperId}', { ...path, body: { edit, ...body } })));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: keyof Words) =>
      String(form.get(name) ?? '')
        .replaceAll('\r\n', '\n')
        .trim();
    save.mutate({
      letterhead: of('letterhead'),
      prefix: of('prefix'),
      title: of('title'),
      recipients: of('recipients') === '' ? null : of('recipients'),
      body: of('body'),
      issuer: of('issuer'),
      copies: of('copies'),
    });
  };
  return (
    <>
      <form className="paper-form" onSubmit={submit}>
        {lines.map((name) => (
          <label key={name}>
            {words[name]}
            <input className="text-field" name={name} defaultValue={paper[name] ?? ''} />
          </label>
        ))}
        <label>
          {words.heading}
          <textarea className="text-field" name="title" rows={2} required defaultValue={paper.title} />
        </label>
        <label>
          {words.body}
          <textarea className="text-field" name="body" rows={18} required defaultValue={paper.body} />
        </label>
        <p className={paper.length.characters > paper.length.limit ? 'state-word state-bad' : 'quiet'}>
          {words.length(paper.length.characters, paper.length.limit)}（{paper.length.source}）
        </p>
        {paper.blanks.length === 0 ? null : <p className="call-out">{`${words.blanks}${paper.blanks.join('、')}`}</p>}
        <FormError error={save.error} />
        <div>
          <Button htmlType="submit" loading={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
      <IssuePart paper={paper} />
    </>
  );
};

const IssuePart = ({ paper: { paperId, edit } }: { readonly paper: Paper }) => {
  const words = useWords(paperWords);
  const path = { params: { path: { paperId } } };
  const [issuedOn, setIssuedOn] = useState(() => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }));
  const issue = usePaperDeed((day: string) => answer(api.POST('/api/papers/{paperId}/issue', { ...path, body: { edit, issuedOn: day } })));
  return (
    <div className="paper-begin no-print">
      <label>
        {words.issuedOn} <input className="text-field" type="date" value={issuedOn} onChange={({ target }) => setIssuedOn(target.value)} />
      </label>
      <ConfirmButton
        isMain
        label={words.issue}
        question={words.issueQuestion}
        isBusy={issue.isPending}
        onConfirm={() => issue.mutate(issuedOn)}
      />
      <FormError error={issue.error} />
    </div>
  );
};
