import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PasswordField } from '../../components/password-field.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { sessionQuery, useMe } from '../../lib/session.js';
import { insidePath } from './inside-path.js';
import { sessionWords } from './session-words.js';
import './session.css';

const route = getRouteApi('/signed-in/password');
const fields = ['current', 'next', 'again'] as const;
type Entries = Readonly<Record<(typeof fields)[number], string>>;

/** Changing the own password; the first thing to do with an initial one. */
export const PasswordPage = () => {
  const words = useWords(sessionWords);
  const me = useMe();
  return (
    <Page title={words.changePassword}>
      {me?.mustChangePassword ? <p className="session-note">{words.mustChange}</p> : null}
      <PasswordForm username={me?.username ?? ''} />
    </Page>
  );
};

const PasswordForm = ({ username }: { readonly username: string }) => {
  const words = useWords(sessionWords);
  const sentence = useFailureSentence();
  const [complaint, setComplaint] = useState<string | null>(null);
  const { mutate, isPending, error } = useChangePassword();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entries: Entries = { current: String(form.get('current')), next: String(form.get('next')), again: String(form.get('again')) };
    const found = objectionTo(entries);
    setComplaint(found === null ? null : words[found]);
    if (found === null) mutate({ current: entries.current, next: entries.next });
  };
  const shown = complaint ?? (error === null ? null : sentence(error));
  return (
    <form onSubmit={submit} className="password-form" noValidate>
      <input type="text" name="username" value={username} readOnly hidden autoComplete="username" />
      {fields.map((field) => (
        <div key={field}>
          <label htmlFor={field}>{words[field]}</label>
          <PasswordField
            id={field}
            name={field}
            autoComplete={field === 'current' ? 'current-password' : 'new-password'}
            aria-describedby={field === 'next' ? 'password-rule' : undefined}
          />
          {field === 'next' ? (
            <p id="password-rule" className="quiet">
              {words.rule}
            </p>
          ) : null}
        </div>
      ))}
      <div role="alert">{shown === null ? null : <p className="complaint">{shown}</p>}</div>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {words.save}
      </Button>
    </form>
  );
};

/** What is wrong with the entries before the server is asked; its rule about strength is not repeated here. */
const objectionTo = ({ current, next, again }: Entries): 'required' | 'differs' | null => {
  if (current === '' || next === '') return 'required';
  return next === again ? null : 'differs';
};

const useChangePassword = () => {
  const queryClient = useQueryClient();
  const router = useRouter();
  const say = useNotice();
  const words = useWords(sessionWords);
  const { to } = route.useSearch();
  return useMutation({
    mutationFn: (body: { readonly current: string; readonly next: string }) => answer(api.POST('/api/session/password', { body })),
    onSuccess: (me) => {
      queryClient.setQueryData(sessionQuery.queryKey, me);
      say(words.changed);
      router.history.replace(insidePath(to));
    },
  });
};
