import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { ReportTable } from './report-table.js';
import { reportWords } from './report-words.js';
import { reportsQuery, type State } from './reports-query.js';
import '../../components/plain-table.css';
import './reports.css';

const route = getRouteApi('/signed-in/reports');
const groups = ['owed', 'moving', 'settled'] as const;
const statesOf: Readonly<Record<(typeof groups)[number], readonly State[]>> = {
  owed: ['owed', 'draft', 'in-unit', 'returned'],
  moving: ['with-lead', 'merged', 'submitted'],
  settled: ['accepted', 'corrected', 'waived'],
};

/** 进展填报: what is owed, on its way, or settled. */
export const ReportsPage = () => {
  const words = useWords(reportWords);
  const plan = usePlan();
  const may = useMay();
  return (
    <Page title={words.title} lead={words.lead} actions={may('report.write') ? <Link to="/reports/form">{words.offline}</Link> : null}>
      <Narrowing />
      {plan === null ? <EmptyState title={words.noPlan} /> : <Reports planId={plan.planId} />}
    </Page>
  );
};

const useChoice = () => {
  const { which, period, late } = route.useSearch();
  return { which: wordParam(which, [...groups, 'all'] as const) ?? 'owed', period, late: late === 'yes' };
};

const Narrowing = () => {
  const words = useWords(reportWords);
  const navigate = useNavigate();
  const { which, period, late } = useChoice();
  const go = (next: { which?: string; late?: boolean }) => {
    const isLate = next.late ?? late;
    const search = { which: next.which ?? which, ...(period === undefined ? {} : { period }), ...(isLate ? { late: 'yes' } : {}) };
    void navigate({ to: '/reports', search, replace: true });
  };
  return (
    <div className="report-narrowing no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.which}</legend>
        {([...groups, 'all'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={which === one} onClick={() => go({ which: one })}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      <label className="report-check">
        <input type="checkbox" checked={late} onChange={({ target }) => go({ late: target.checked })} /> {words.onlyLate}
      </label>
    </div>
  );
};

const Reports = ({ planId }: { readonly planId: string }) => {
  const words = useWords(reportWords);
  const { which, period, late } = useChoice();
  const state = which === 'all' ? undefined : statesOf[which];
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    reportsQuery({ plan: planId, period, state, late: late ? true : undefined }),
  );
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  return (
    <>
      <ReportTable rows={rows} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
