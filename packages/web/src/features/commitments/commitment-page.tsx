import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { CommitmentForm } from './commitment-form.js';
import { CommitmentRead } from './commitment-read.js';
import { commitmentWords } from './commitment-words.js';
import { type CommitmentDetail, commitmentQuery } from './commitments-query.js';
import { StateWord } from './state-word.js';
import './commitments.css';

const route = getRouteApi('/signed-in/commitments/$commitmentId');

/** One unit's commitment for its share of a task: to fill in where it is the reader's, else to read and decide. */
export const CommitmentPage = () => {
  const words = useWords(commitmentWords);
  const { commitmentId } = route.useParams();
  const { data, error, refetch } = useQuery(commitmentQuery(commitmentId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/commitments', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.ofTask(data.no)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead commitment={data} />}
    >
      {data !== undefined ? (
        data.acts.includes('save') ? (
          <CommitmentForm key={data.commitmentId} commitment={data} />
        ) : (
          <CommitmentRead commitment={data} />
        )
      ) : error === null ? (
        <LoadingLines lines={10} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const Lead = ({ commitment }: { readonly commitment: CommitmentDetail }) => {
  const words = useWords(commitmentWords);
  const { taskId, text, unitName, version, state, stateName, note, assignedBy } = commitment;
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {text}
      </Link>
      <span className="commitment-line">
        <strong>{unitName}</strong> {words.version(version)} <StateWord state={state} name={stateName} />
        {assignedBy === null ? null : <span className="quiet">{words.assignedBy(assignedBy)}</span>}
      </span>
      {state === 'returned' && note !== null ? (
        <span className="call-out call-out-bad">
          {words.returnedBecause}
          {note}
        </span>
      ) : null}
    </>
  );
};
