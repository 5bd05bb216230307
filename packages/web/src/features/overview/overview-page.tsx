import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { type PlanSummary, usePlan, usePlans } from '../../lib/plans.js';
import { useMay } from '../../lib/session.js';
import { Breakdowns } from './breakdowns.js';
import { OpenErrata } from './open-errata.js';
import { overviewQuery } from './overview-query.js';
import { overviewWords } from './overview-words.js';
import { Totals } from './totals.js';
import '../../components/plain-table.css';
import './overview.css';

type OverviewPageProps = {
  /** Where the plan stands, from another feature. */
  readonly progress: (planId: string) => ReactNode;
};

/** 总览: where the plan in view stands, what it comes to, and where to look first. */
export const OverviewPage = ({ progress }: OverviewPageProps) => {
  const words = useWords(overviewWords);
  const { isLoading, error } = usePlans();
  const plan = usePlan();
  return (
    <Page title={words.title}>
      {plan !== null ? (
        <OverviewOf plan={plan} progress={progress} />
      ) : error !== null ? (
        <LoadFailed error={error} />
      ) : isLoading ? (
        <LoadingLines lines={12} />
      ) : (
        <NoPlan />
      )}
    </Page>
  );
};

const OverviewOf = ({ plan, progress }: OverviewPageProps & { readonly plan: PlanSummary }) => {
  const { data, error, refetch } = useQuery(overviewQuery(plan.planId));
  return (
    <>
      <OpenErrata plan={plan} />
      {progress(plan.planId)}
      {data === undefined ? (
        error === null ? (
          <LoadingLines lines={14} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : (
        <>
          <Totals totals={data.totals} />
          <Breakdowns overview={data} />
        </>
      )}
    </>
  );
};

const NoPlan = () => {
  const words = useWords(overviewWords);
  const mayImport = useMay()('plan.import');
  return (
    <EmptyState title={words.noPlan} actions={mayImport ? <Link to="/imports">{words.toImport}</Link> : null}>
      {words.noPlanHint}
    </EmptyState>
  );
};
