import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { PromiseTable } from './promise-table.js';
import { RequestActs } from './request-acts.js';
import { RequestForm } from './request-form.js';
import { RequestStateWord } from './request-state-word.js';
import { RequestSteps } from './request-steps.js';
import { requestWords } from './request-words.js';
import { type RequestDetail, requestQuery } from './requests-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './requests.css';

const route = getRouteApi('/signed-in/requests/$requestId');

/** One change request: to fill in where it is the reader's draft, else to read and decide. */
export const RequestPage = () => {
  const words = useWords(requestWords);
  const { requestId } = route.useParams();
  const { data, error, refetch } = useQuery(requestQuery(requestId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/requests', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.ofTask(data.no)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead request={data} />}
    >
      {data !== undefined ? (
        <Body key={data.requestId} request={data} />
      ) : error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const Body = ({ request }: { readonly request: RequestDetail }) =>
  request.acts.includes('save') ? <RequestForm request={request} /> : <RequestRead request={request} />;

const Lead = ({ request }: { readonly request: RequestDetail }) => {
  const { taskId, text, unitName, kindName, state, stateName } = request;
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {text}
      </Link>
      <span className="request-line">
        <strong>{unitName}</strong> {kindName} <RequestStateWord state={state} name={stateName} />
      </span>
    </>
  );
};

const RequestRead = ({ request }: { readonly request: RequestDetail }) => {
  const words = useWords(requestWords);
  const { change, reason, legalBasis, after } = request;
  return (
    <>
      <div className="request-head">
        <RequestActs request={request} />
      </div>
      <section className="form-part">
        <h2>{words.proposal}</h2>
        <dl className="request-facts">
          <dt>{words.change}</dt>
          <dd>{change ?? '—'}</dd>
          <dt>{words.reason}</dt>
          <dd>{reason === '' ? '—' : reason}</dd>
          <dt>{words.legalBasis}</dt>
          <dd>{legalBasis === '' ? '—' : legalBasis}</dd>
        </dl>
      </section>
      <EvidencePart thingKind="request" thingId={request.requestId} isOpen={false} />
      <PromiseTable request={request} after={after} />
      <RequestSteps request={request} />
    </>
  );
};
