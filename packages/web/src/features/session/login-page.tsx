import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { useFailureSentence } from '../../components/load-failed.js';
import { PasswordField } from '../../components/password-field.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { sessionQuery } from '../../lib/session.js';
import { insidePath } from './inside-path.js';
import { sessionWords } from './session-words.js';
import './session.css';

const route = getRouteApi('/login');

/** The one door for people without a session. */
export const LoginPage = () => {
  const words = useWords(sessionWords);
  const { expired } = route.useSearch();
  const { lang, choose } = useLang();
  useEffect(() => {
    document.title = `${words.signIn} · ${words.product}`;
  }, [words]);
  return (
    <main className="login">
      <div className="login-card">
        <h1>
          {words.product} <span>{words.tagline}</span>
        </h1>
        {expired === undefined ? null : <p className="session-note">{words.expired}</p>}
        <LoginForm />
        <p className="login-foot">
          <span>{words.forgotten}</span>
          <button
            type="button"
            className="plain-button"
            lang={lang === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => choose(lang === 'zh' ? 'en' : 'zh')}
          >
            {lang === 'zh' ? 'English' : '中文'}
          </button>
        </p>
      </div>
    </main>
  );
};

const LoginForm = () => {
  const words = useWords(sessionWords);
  const sentence = useFailureSentence();
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useSignIn();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [username, password] = [String(form.get('username')).trim(), String(form.get('password'))];
    setMissing(username === '' || password === '');
    if (username !== '' && password !== '') mutate({ username, password });
  };
  const complaint = missing ? words.missing : error === null ? null : sentence(error);
  return (
    <form onSubmit={submit} className="login-form" noValidate>
      <label htmlFor="username">{words.username}</label>
      <input
        id="username"
        name="username"
        className="text-field"
        autoComplete="username"
        autoCapitalize="none"
        // biome-ignore lint/a11y/noAutofocus: the page exists for this field
        autoFocus
        spellCheck={false}
        maxLength={64}
      />
      <label htmlFor="password">{words.password}</label>
      <PasswordField id="password" name="password" autoComplete="current-password" />
      <div role="alert">{complaint === null ? null : <p className="complaint">{complaint}</p>}</div>
      <Button type="primary" htmlType="submit" size="large" block loading={isPending}>
        {words.signIn}
      </Button>
    </form>
  );
};

// Whatever another person read before in this browser is forgotten first.
const useSignIn = () => {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { to } = route.useSearch();
  return useMutation({
    mutationFn: (body: { readonly username: string; readonly password: string }) => answer(api.POST('/api/session', { body })),
    onSuccess: (me) => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, me);
      router.history.replace(insidePath(to));
    },
  });
};
