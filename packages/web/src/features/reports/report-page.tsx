import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { ReportForm } from './report-form.js';
import { ReportRead } from './report-read.js';
import { ReportState } from './report-state.js';
import { reportWords } from './report-words.js';
import { type ReportDetail, reportQuery } from './reports-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './reports.css';

const route = getRouteApi('/signed-in/reports/$reportId');

/** One report: to fill in where it is the reader's, else to read and decide. */
export const ReportPage = () => {
  const words = useWords(reportWords);
  const { reportId } = route.useParams();
  const { data, error, refetch } = useQuery(reportQuery(reportId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/reports', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.of(data.no, data.period)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead report={data} />}
    >
      {data !== undefined ? (
        data.acts.includes('save') ? (
          <ReportForm key={data.reportId} report={data} />
        ) : (
          <ReportRead report={data} />
        )
      ) : error === null ? (
        <LoadingLines lines={10} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const Lead = ({ report }: { readonly report: ReportDetail }) => {
  const words = useWords(reportWords);
  const { taskId, text, unitName, dueOn, state, note, submittedBy } = report;
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {text}
      </Link>
      <span className="report-line">
        <strong>{unitName}</strong> <span>{words.dueOn(dueOn)}</span> <ReportState report={report} />
        {submittedBy === null ? null : <span className="quiet">{words.submittedBy(submittedBy)}</span>}
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
