import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId } from 'react';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { FeedPart } from './feed-part.js';
import { noticeWords } from './notice-words.js';
import { type Preference, preferenceQuery, usePutPreference } from './notices-query.js';
import '../../components/stacked-form.css';

/** How one wants to be reminded: mail, hours, language, calendar. */
export const PreferenceForm = () => {
  const { data, error, refetch } = useQuery(preferenceQuery);
  if (data === undefined) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  return <Form preference={data} />;
};

const orNull = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const Form = ({ preference }: { readonly preference: Preference }) => {
  const words = useWords(noticeWords);
  const id = useId();
  const put = usePutPreference();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => orNull(form.get(name));
    put.mutate({
      email: of('email'),
      byMail: form.get('byMail') === 'on',
      lang: of('lang') === 'en' ? 'en' : 'zh',
      digestAt: of('digestAt'),
      quietFrom: of('quietFrom'),
      quietTo: of('quietTo'),
    });
  };
  return (
    <div className="stacked-form">
      <h2>{words.settings}</h2>
      <p className="quiet">{words.inApp}</p>
      <form className="preference-part" onSubmit={submit}>
        <label>
          <input type="checkbox" name="byMail" defaultChecked={preference.byMail} /> {words.byMail}
        </label>
        {preference.hasMail ? null : <p className="quiet">{words.noMail}</p>}
        <label htmlFor={`${id}-email`}>
          {words.email} <span className="quiet">{words.emailHint}</span>
        </label>
        <input id={`${id}-email`} className="text-field" name="email" type="email" maxLength={200} defaultValue={preference.email ?? ''} />
        {preference.byMail && preference.email === null ? <p className="quiet">{words.noAddress}</p> : null}
        {(['digestAt', 'quietFrom', 'quietTo'] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>
              {words[name]} <span className="quiet">{words.office(preference.office[name])}</span>
            </label>
            <input id={`${id}-${name}`} className="text-field" name={name} type="time" defaultValue={preference[name] ?? ''} />
          </div>
        ))}
        <label htmlFor={`${id}-lang`}>{words.lang}</label>
        <select id={`${id}-lang`} className="text-field" name="lang" defaultValue={preference.lang}>
          <option value="zh">{words.zh}</option>
          <option value="en">{words.en}</option>
        </select>
        <FormError error={put.error} />
        <p role="status">{put.isSuccess ? words.saved : ''}</p>
        <Button type="primary" htmlType="submit" loading={put.isPending}>
          {words.save}
        </Button>
      </form>
      <FeedPart madeAt={preference.feedMadeAt} />
    </div>
  );
};
