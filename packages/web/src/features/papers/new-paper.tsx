import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { paperWords } from './paper-words.js';
import { inspectionsOfYear, kindsQuery, type PaperAsked, periodsQuery, usePaperDeed } from './papers-query.js';

/** Begins a paper: the kind, then only what that kind is made from. */
export const NewPaper = () => {
  const words = useWords(paperWords);
  const navigate = useNavigate();
  const plan = usePlan();
  // A sheet is written from its matter's own page.
  const kinds = (useQuery(kindsQuery).data?.kinds ?? []).filter(({ needs }) => !needs.includes('matter'));
  const [kind, setKind] = useState<PaperAsked['kind']>('bulletin');
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const needs = kinds.find((one) => one.kind === kind)?.needs ?? [];
  const draft = usePaperDeed(
    (body: PaperAsked) => answer(api.POST('/api/papers', { body })),
    ({ paperId }) => void navigate({ to: '/papers/$paperId', params: { paperId } }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? '');
    draft.mutate({
      kind,
      ...(plan !== null && needs.includes('plan') ? { planId: plan.planId } : {}),
      ...(needs.includes('period') ? { period: of('period') } : {}),
      ...(unit !== null && needs.includes('unit') ? { unitId: unit.id } : {}),
      ...(needs.includes('inspection') ? { inspectionId: of('inspection') } : {}),
    });
  };
  return (
    <form className="paper-begin no-print" onSubmit={submit}>
      <label>
        {words.kind}{' '}
        <select className="text-field" value={kind} onChange={({ target }) => setKind(target.value as PaperAsked['kind'])}>
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <PeriodOrInspection planId={plan?.planId} needs={needs} />
      {needs.includes('unit') ? <UnitChooser label={words.unit} isRequired unit={unit} onChange={setUnit} /> : null}
      <Button type="primary" htmlType="submit" loading={draft.isPending}>
        {words.begin}
      </Button>
      <FormError error={draft.error} />
    </form>
  );
};

type Needs = { readonly planId: string | undefined; readonly needs: readonly string[] };

const PeriodOrInspection = ({ planId, needs }: Needs) => {
  const words = useWords(paperWords);
  const periods = useQuery(periodsQuery(planId)).data?.periods ?? [];
  const inspections = useQuery(inspectionsOfYear(new Date().getFullYear(), needs.includes('inspection'))).data?.items ?? [];
  return (
    <>
      {needs.includes('period') ? (
        <label>
          {words.period}{' '}
          <select className="text-field" name="period" required>
            {periods.map(({ period }) => (
              <option key={period}>{period}</option>
            ))}
          </select>
        </label>
      ) : null}
      {needs.includes('inspection') ? (
        <label>
          {words.inspection}{' '}
          <select className="text-field" name="inspection" required>
            {inspections.map(({ inspectionId, title }) => (
              <option key={inspectionId} value={inspectionId}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
};
