import { inspectionKinds } from '@luoshi/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DayField, LineField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRules, inspectionRulesQuery } from './inspections-query.js';

type Rules = InspectionRules['inForce'];

/** The terms of the review and the limits on visits, each with its source, and the way to new ones. */
export const InspectionRulesView = () => {
  const words = useWords(inspectionWords);
  const { data, error, refetch } = useQuery(inspectionRulesQuery);
  if (data === undefined) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  return (
    <div className="inspection-rules">
      <p className="quiet">{data.decree}</p>
      <RuleTable rules={data.inForce} />
      {data.mayChange ? <NewRules rules={data.inForce} /> : null}
      {data.own.length === 0 ? null : (
        <>
          <h2>{words.history}</h2>
          <ul>
            {data.own.map(({ from, source }) => (
              <li key={from}>
                {words.inForceFrom(from)} <small className="quiet">{source}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

type Limit = Rules['limits'][number];

const useLimitName = (): ((limit: Limit) => string) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  return ({ kinds, per }) => {
    const what = kinds.map((kind) => inspectionKinds[kind][lang]).join('、') || words.allKinds;
    return `${words.visits}：${what}，${words[per === 'year' ? 'year1' : per]}`;
  };
};

const RuleTable = ({ rules }: { readonly rules: Rules }) => {
  const words = useWords(inspectionWords);
  const limitName = useLimitName();
  const lines: readonly (readonly [string, string, string])[] = [
    [words.reviewTerms, `${words.applyWithin(rules.applyReview.count)}；${words.decideWithin(rules.decideReview.count)}`, rules.source],
    ...rules.limits.map((limit): readonly [string, string, string] => [
      limitName(limit),
      limit.most === null ? words.noLimit : String(limit.most),
      limit.source,
    ]),
    [words.longestVisit, rules.mostDays === null ? words.noLimit : String(rules.mostDays), rules.source],
    [words.rest, String(rules.restDays), rules.source],
    [words.same, String(Math.round(rules.sameSubject * 100)), rules.source],
    [words.longest, String(rules.conclusionText.most), rules.conclusionText.source],
    [words.prefixes, `${rules.prefixes.notice}、${rules.prefixes.conclusion}、${rules.prefixes.review}`, words.inForceFrom(rules.from)],
  ];
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.rules}>
        <tbody>
          {lines.map(([name, value, source]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>
                <small className="quiet">{source}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const NewRules = ({ rules }: { readonly rules: Rules }) => {
  const words = useWords(inspectionWords);
  const client = useQueryClient();
  const say = useNotice();
  const [draft, setDraft] = useState(rules);
  const deed = useMutation({
    mutationFn: (_: undefined) => answer(api.PUT('/api/inspections/rules', { body: draft })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['inspections'] });
      say(words.saved);
    },
  });
  const set = (change: Partial<Rules>) => setDraft((before) => ({ ...before, ...change }));
  const limitName = useLimitName();
  const limit = (key: string, change: Partial<Limit>) =>
    set({ limits: draft.limits.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  return (
    <FormPanel label={words.newRules} deed={deed} onOpen={() => setDraft({ ...rules, from: '' })} isDisabled={draft.from === ''}>
      <DayField label={words.effective} value={draft.from} onChange={(from) => set({ from })} isRequired />
      <LineField label={words.source} value={draft.source} onChange={(source) => set({ source })} isRequired />
      {draft.limits.map((one) => (
        <fieldset key={one.key} className="inspection-fieldset">
          <legend>{limitName(one)}</legend>
          <NumberField label={words.most} value={one.most} onChange={(most) => limit(one.key, { most })} />
          <LineField label={words.source} value={one.source} onChange={(source) => limit(one.key, { source })} isRequired />
        </fieldset>
      ))}
      <NumberField label={words.longestVisitField} value={draft.mostDays} onChange={(mostDays) => set({ mostDays })} />
      <NumberField label={words.rest} value={draft.restDays} onChange={(days) => set({ restDays: days ?? 0 })} />
      <NumberField
        label={words.same}
        value={Math.round(draft.sameSubject * 100)}
        onChange={(percent) => set({ sameSubject: Math.max(10, percent ?? 10) / 100 })}
      />
    </FormPanel>
  );
};

type NumberFieldProps = { readonly label: string; readonly value: number | null; readonly onChange: (value: number | null) => void };

const NumberField = ({ label, value, onChange }: NumberFieldProps) => (
  <LineField
    label={label}
    value={value === null ? '' : String(value)}
    onChange={(typed) => onChange(/^\d+$/.test(typed.trim()) ? Number(typed.trim()) : null)}
  />
);
