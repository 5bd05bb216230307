import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import type { Crumb } from '../../components/breadcrumb.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { AppealStateWord } from './appeal-state-word.js';
import { appealWords } from './appeal-words.js';
import { type Appeal, appealQuery, useAppealDeed } from './appeals-query.js';
import { DecideAppeal } from './decide-appeal.js';
import '../../components/plain-table.css';
import '../../components/draft/draft.css';

const route = getRouteApi('/signed-in/appeals/$appealId');

/** One appeal: the line, what the unit says and shows, the clock, the decision. */
export const AppealPage = () => {
  const words = useWords(appealWords);
  const { appealId } = route.useParams();
  const { data, error, refetch } = useQuery(appealQuery(appealId));
  const crumbs: readonly Crumb[] = [
    { label: words.assessments, link: { to: '/assessments', search: {} } },
    { label: words.title, link: { to: '/appeals', search: {} } },
  ];
  return (
    <Page title={data === undefined ? words.title : words.titleOf(data.unit.name)} crumbs={crumbs}>
      {data !== undefined ? (
        <Parts appeal={data} />
      ) : error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

type PartProps = { readonly appeal: Appeal };

const Parts = ({ appeal }: PartProps) => {
  const words = useWords(appealWords);
  const { lang } = useLang();
  const { appealId, assessment, unit, line, points, dueOn, appliedAt, appliedBy, acts } = appeal;
  return (
    <>
      <p>
        <AppealStateWord appeal={appeal} /> · {words.due} {dueOn}
      </p>
      <p>
        {words.periodName(assessment.period)} · <strong>{line.title}</strong> {points}
      </p>
      <p>
        <Link to="/assessments/$assessmentId/units/$unitId" params={{ assessmentId: assessment.assessmentId, unitId: unit.id }}>
          {words.toLine}
        </Link>
      </p>
      <p className="quiet">
        {words.applied(appliedBy ?? unit.name)} {instantWords(appliedAt, lang)}
      </p>
      <Statement appeal={appeal} />
      <EvidencePart thingKind="appeal" thingId={appealId} isOpen={acts.includes('save')} />
      {appeal.decision === null ? <DecideAppeal appeal={appeal} /> : <Decision appeal={appeal} />}
    </>
  );
};

const Statement = ({ appeal: { appealId, edit, statement, acts } }: PartProps) => {
  const words = useWords(appealWords);
  const params = { path: { appealId } };
  const save = useAppealDeed((said: string) => answer(api.PUT('/api/appeals/{appealId}', { params, body: { edit, statement: said } })));
  const withdraw = useAppealDeed((_: undefined) => answer(api.POST('/api/appeals/{appealId}/withdraw', { params, body: { edit } })));
  if (!acts.includes('save'))
    return (
      <section className="form-part">
        <h2>{words.statement}</h2>
        <p>{statement}</p>
      </section>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(String(new FormData(event.currentTarget).get('statement')));
  };
  return (
    <form className="form-part" onSubmit={submit}>
      <label className="field">
        <span>{words.statement}</span>
        <textarea name="statement" defaultValue={statement} required rows={5} maxLength={4000} />
      </label>
      <FormError error={save.error ?? withdraw.error} />
      <p className="draft-acts">
        <Button htmlType="submit" loading={save.isPending}>
          {words.saveStatement}
        </Button>
        <ConfirmButton
          label={words.withdraw}
          question={words.withdrawQuestion}
          isBusy={withdraw.isPending}
          onConfirm={() => withdraw.mutate(undefined)}
        />
        <span role="status">{save.isSuccess ? words.saved : ''}</span>
      </p>
    </form>
  );
};

const Decision = ({ appeal: { decision, decidedBy, decidedAt, decidedPoints, points, stateName } }: PartProps) => {
  const words = useWords(appealWords);
  const { lang } = useLang();
  return (
    <section className="form-part">
      <h2>
        {words.decide}：{stateName}
      </h2>
      {decidedPoints === null ? null : (
        <p>
          <strong>{words.raisedTo(points, decidedPoints)}</strong>
        </p>
      )}
      <p>{decision}</p>
      <p className="quiet">
        {words.decided(decidedBy ?? '')} {decidedAt === null ? '' : instantWords(decidedAt, lang)}
      </p>
    </section>
  );
};
