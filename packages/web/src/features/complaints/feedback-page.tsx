import { type ComplaintKind, complaintKinds, complaintKindWords, shippedComplaintRules } from '@luoshi/domain';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { complaintWords } from './complaint-words.js';
import '../../components/filter-menu.css';
import '../../components/stacked-form.css';
import './complaints.css';

/** 投诉建议, the entry for anyone: no log-in, no name; the answer is looked up by a code. */
export const FeedbackPage = () => {
  const words = useWords(complaintWords);
  const { lang, choose } = useLang();
  useEffect(() => {
    document.title = words.publicTitle;
  }, [words]);
  return (
    <main className="feedback">
      <h1>{words.publicTitle}</h1>
      <p>
        {words.publicLead} {words.noSecrets}
      </p>
      <SendForm />
      <LookUpForm />
      <p className="feedback-foot">
        <Link to="/login">{words.toLogin}</Link>
        <button type="button" className="plain-button" onClick={() => choose(lang === 'zh' ? 'en' : 'zh')}>
          {lang === 'zh' ? 'English' : '中文'}
        </button>
      </p>
    </main>
  );
};

const empty = { kind: 'complaint' as ComplaintKind, body: '', contact: '', website: '' };

const SendForm = () => {
  const words = useWords(complaintWords);
  const { lang } = useLang();
  const [draft, setDraft] = useState(empty);
  const set = (change: Partial<typeof empty>) => setDraft((before) => ({ ...before, ...change }));
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: () => answer(api.POST('/api/public/complaints', { body: draft })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  if (data !== undefined) {
    const again = () => {
      setDraft(empty);
      reset();
    };
    return <Sent {...data} onAgain={again} />;
  }
  return (
    <form className="stacked-form feedback-card" onSubmit={submit}>
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.kind}</legend>
        {complaintKinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={draft.kind === kind} onClick={() => set({ kind })}>
            {complaintKindWords[kind][lang]}
          </button>
        ))}
      </fieldset>
      <Fields draft={draft} onChange={set} />
      <FormError error={error} />
      <span>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={draft.body.trim() === ''}>
          {words.send}
        </Button>
      </span>
    </form>
  );
};

type Draft = typeof empty;
type FieldsProps = { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void };

// The last one no person sees: who fills it in is a program.
const Fields = ({ draft, onChange }: FieldsProps) => {
  const words = useWords(complaintWords);
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-body`}>{words.words}</label>
      <textarea
        id={`${id}-body`}
        className="text-field"
        rows={7}
        required
        maxLength={shippedComplaintRules.maxText}
        value={draft.body}
        onChange={({ target }) => onChange({ body: target.value })}
      />
      <small className="quiet">{words.wordsLeft(shippedComplaintRules.maxText - draft.body.length)}</small>
      <label htmlFor={`${id}-contact`}>
        {words.contact} <small className="quiet">{words.contactHint}</small>
      </label>
      <input
        id={`${id}-contact`}
        className="text-field"
        maxLength={100}
        value={draft.contact}
        onChange={({ target }) => onChange({ contact: target.value })}
      />
      <div className="feedback-trap" aria-hidden="true">
        <label htmlFor={`${id}-website`}>{words.website}</label>
        <input
          id={`${id}-website`}
          tabIndex={-1}
          autoComplete="off"
          value={draft.website}
          onChange={({ target }) => onChange({ website: target.value })}
        />
      </div>
    </>
  );
};

type SentProps = { readonly number: string; readonly code: string; readonly dueOn: string | null; readonly onAgain: () => void };

const Sent = ({ number, code, dueOn, onAgain }: SentProps) => {
  const words = useWords(complaintWords);
  return (
    <section className="stacked-form feedback-card" role="status">
      <h2>{words.sent}</h2>
      <p>
        {words.sentNumber(number)}
        {dueOn === null ? '' : words.sentDue(dueOn)}
      </p>
      <p>
        {words.code} <strong className="feedback-code">{code}</strong> <CopyButton text={code} />
      </p>
      <p>{words.codeHint}</p>
      <span>
        <Button onClick={onAgain}>{words.another}</Button>
      </span>
    </section>
  );
};

const LookUpForm = () => {
  const words = useWords(complaintWords);
  const { lang } = useLang();
  const id = useId();
  const [code, setCode] = useState('');
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => answer(api.POST('/api/public/complaints/look-up', { body: { code } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="stacked-form feedback-card" onSubmit={submit}>
      <h2>{words.lookUp}</h2>
      <label htmlFor={id}>
        {words.code} <small className="quiet">{words.lookUpHint}</small>
      </label>
      <input
        id={id}
        className="text-field"
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={40}
        required
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <FormError error={error} />
      <span>
        <Button htmlType="submit" loading={isPending} disabled={code.trim() === ''}>
          {words.lookUp}
        </Button>
      </span>
      {data === undefined ? null : (
        <div role="status">
          <p>
            <strong>
              {data.kindName}
              {data.number}
            </strong>{' '}
            {data.stateName} · {words.receivedAt} {instantWords(data.receivedAt, lang)}
          </p>
          <p className="complaint-body">{data.answer === '' ? words.noAnswer : data.answer}</p>
        </div>
      )}
    </form>
  );
};
