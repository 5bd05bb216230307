import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { assessmentWords } from './assessment-words.js';
import { type SchemeKey, schemesQuery, useAssessmentDeed } from './assessments-query.js';
import { PeriodField } from './period-field.js';

/** Begins the assessment of a period by a scheme that may be used. */
export const NewAssessment = () => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const plan = usePlan();
  const navigate = useNavigate();
  const schemes = (useQuery(schemesQuery).data?.schemes ?? []).filter(({ state }) => state !== 'draft');
  const open = useAssessmentDeed(
    (body: SchemeKey & { readonly planId: string; readonly period: string }) => answer(api.POST('/api/assessments', { body })),
    ({ assessmentId }) => void navigate({ to: '/assessments/$assessmentId', params: { assessmentId } }),
  );
  if (plan === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const scheme = schemes[Number(form.get('scheme'))];
    if (scheme === undefined) return;
    const { schemeId, version } = scheme;
    open.mutate({ planId: plan.planId, period: String(form.get('period')), schemeId, version });
  };
  return (
    <form className="assess-begin no-print" onSubmit={submit}>
      <PeriodField year={plan.issuedOn?.slice(0, 4) ?? String(new Date().getFullYear())} />
      <label>
        {words.scheme}{' '}
        <select className="text-field" name="scheme">
          {schemes.map(({ schemeId, version, name }, index) => (
            <option key={`${schemeId} ${version}`} value={index}>
              {name[lang]} {words.version(version)}
            </option>
          ))}
        </select>
      </label>
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        {words.begin}
      </Button>
      <FormError error={open.error} />
    </form>
  );
};
