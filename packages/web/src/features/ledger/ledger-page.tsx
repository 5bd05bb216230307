import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan, usePlans } from '../../lib/plans.js';
import { useMay } from '../../lib/session.js';
import { Ledger } from './ledger.js';
import { ledgerWords } from './ledger-words.js';
import './ledger.css';

const route = getRouteApi('/signed-in/tasks');

/** 台账: every task of the plan in view. */
export const LedgerPage = () => {
  const words = useWords(ledgerWords);
  const { isLoading, error } = usePlans();
  const plan = usePlan();
  const { plan: _plan, reading: _reading, ...search } = route.useSearch();
  if (plan !== null) return <Ledger plan={plan.planId} search={search} />;
  return (
    <Page title={words.title}>{error !== null ? <LoadFailed error={error} /> : isLoading ? <LoadingLines lines={12} /> : <NoPlan />}</Page>
  );
};

const NoPlan = () => {
  const words = useWords(ledgerWords);
  const mayImport = useMay()('plan.import');
  return (
    <EmptyState
      title={words.noPlan}
      actions={
        mayImport ? (
          <Link to="/imports">
            <Button type="primary">{words.toImport}</Button>
          </Link>
        ) : null
      }
    >
      {words.noPlanHint}
    </EmptyState>
  );
};
