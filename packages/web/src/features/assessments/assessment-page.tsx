import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { AssessmentActs } from './assessment-acts.js';
import { AssessmentStateWord } from './assessment-state-word.js';
import { assessmentWords } from './assessment-words.js';
import { type Assessment, assessmentQuery } from './assessments-query.js';
import { GroupTable } from './group-table.js';
import '../../components/plain-table.css';
import '../../components/draft/draft.css';
import './assessments.css';

const route = getRouteApi('/signed-in/assessments/$assessmentId');

/** One assessment: its ranking group by group, and what can be done with it. */
export const AssessmentPage = () => {
  const words = useWords(assessmentWords);
  const { assessmentId } = route.useParams();
  const { data, error, refetch } = useQuery(assessmentQuery(assessmentId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/assessments', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.titleOf(data.period)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead assessment={data} />}
    >
      {data !== undefined ? (
        <Ranking assessment={data} />
      ) : error === null ? (
        <LoadingLines lines={10} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

type PartProps = { readonly assessment: Assessment };

const Lead = ({ assessment }: PartProps) => (
  <span className="assess-line">
    <AssessmentStateWord assessment={assessment} />
    <span>{assessment.scheme.name}</span>
    <span className="quiet">{assessment.plan.name}</span>
  </span>
);

const Ranking = ({ assessment }: PartProps) => {
  const words = useWords(assessmentWords);
  const { groups, assessmentId, before, steps, digest, scheme } = assessment;
  return (
    <>
      <AssessmentActs assessment={assessment} />
      {groups.length === 0 ? <p className="call-out">{words.notScored}</p> : null}
      {groups.map((group) => (
        <GroupTable key={group.key} group={group} assessmentId={assessmentId} hasBefore={before !== null} />
      ))}
      <p className="quiet">
        {words.source}
        {scheme.source}
      </p>
      {digest === null ? null : (
        <p className="quiet assess-digest">
          {words.digest} {digest}
        </p>
      )}
      <section className="form-part">
        <h2>{words.way}</h2>
        <WayList steps={steps.map(({ name, ...step }) => ({ ...step, eventName: name }))} />
      </section>
    </>
  );
};
