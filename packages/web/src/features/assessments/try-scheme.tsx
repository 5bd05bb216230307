import { Button } from 'antd';
import type { FormEvent } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { assessmentWords } from './assessment-words.js';
import { type Scheme, useAssessmentDeed } from './assessments-query.js';
import { GroupTable } from './group-table.js';
import { PeriodField } from './period-field.js';

/** What-if: a period of the ledger scored by this scheme, a draft too. Nothing is kept. */
export const TryScheme = ({ scheme: { schemeId, version } }: { readonly scheme: Scheme }) => {
  const words = useWords(assessmentWords);
  const plan = usePlan();
  const trial = useAssessmentDeed((body: { readonly planId: string; readonly period: string }) =>
    answer(api.POST('/api/assessments/trial', { body: { ...body, schemeId, version } })),
  );
  if (plan === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    trial.mutate({ planId: plan.planId, period: String(new FormData(event.currentTarget).get('period')) });
  };
  return (
    <section className="no-print">
      <h3>{words.tryOut}</h3>
      <p className="quiet">{words.tryHint}</p>
      <form className="assess-begin" onSubmit={submit}>
        <PeriodField year={plan.issuedOn?.slice(0, 4) ?? String(new Date().getFullYear())} />
        <Button htmlType="submit" loading={trial.isPending}>
          {words.tryOut}
        </Button>
      </form>
      <FormError error={trial.error} />
      {trial.data?.groups.map((group) => (
        <GroupTable key={group.key} group={group} assessmentId={null} hasBefore={false} />
      ))}
    </section>
  );
};
