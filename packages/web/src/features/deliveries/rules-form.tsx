import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId } from 'react';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { putRules, type Rules, rulesQuery, useDeed } from './deliveries-query.js';
import { deliveryWords } from './delivery-words.js';
import '../../components/stacked-form.css';

/** How the office reminds: its days, hours and limits. */
export const RulesForm = () => {
  const { data, error, refetch } = useQuery(rulesQuery);
  if (data === undefined) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  return <Form rules={data} />;
};

const daysOf = (text: string): number[] =>
  text
    .split(/[,，、\s]+/)
    .map(Number)
    .filter((days) => Number.isInteger(days) && days > 0);

const Form = ({ rules }: { readonly rules: Rules }) => {
  const words = useWords(deliveryWords);
  const id = useId();
  const isClosed = !useMay()('channel.write');
  const putting = useDeed(putRules, words.saved);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string): string => String(form.get(name) ?? '').trim();
    putting.mutate({
      beforeDays: daysOf(of('beforeDays')),
      overdueEvery: Number(of('overdueEvery')),
      digestAt: of('digestAt'),
      quietFrom: of('quietFrom'),
      quietTo: of('quietTo'),
      giveUpAfterHours: Number(of('giveUpAfterHours')),
      publicUrl: of('publicUrl'),
      privateTargets: form.get('privateTargets') === 'on',
    });
  };
  const field = (name: 'overdueEvery' | 'giveUpAfterHours' | 'digestAt' | 'quietFrom' | 'quietTo' | 'publicUrl', more: object) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{words[name]}</label>
      <input id={`${id}-${name}`} className="text-field" name={name} defaultValue={rules[name]} {...more} />
    </div>
  );
  return (
    <form className="stacked-form rules-form" onSubmit={submit}>
      <fieldset disabled={isClosed}>
        <legend className="only-read-aloud">{words.rules}</legend>
        <div>
          <label htmlFor={`${id}-before`}>
            {words.beforeDays} <span className="quiet">{words.beforeHint}</span>
          </label>
          <input id={`${id}-before`} className="text-field" name="beforeDays" maxLength={40} defaultValue={rules.beforeDays.join(',')} />
        </div>
        {field('overdueEvery', { type: 'number', min: 1, max: 90, required: true })}
        {field('digestAt', { type: 'time', required: true })}
        {field('quietFrom', { type: 'time', required: true })}
        {field('quietTo', { type: 'time', required: true })}
        {field('giveUpAfterHours', { type: 'number', min: 24, max: 720, required: true })}
        {field('publicUrl', { type: 'url', maxLength: 200 })}
        <label>
          <input type="checkbox" name="privateTargets" defaultChecked={rules.privateTargets} /> {words.privateTargets}{' '}
          <span className="quiet">{words.privateHint}</span>
        </label>
        <FormError error={putting.error} />
        {isClosed ? null : (
          <Button type="primary" htmlType="submit" loading={putting.isPending}>
            {words.save}
          </Button>
        )}
      </fieldset>
    </form>
  );
};
