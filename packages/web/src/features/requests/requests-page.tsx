import { requestMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { RequestTable } from './request-table.js';
import { requestWords } from './request-words.js';
import { requestsQuery, type State } from './requests-query.js';
import '../../components/plain-table.css';

const route = getRouteApi('/signed-in/requests');
const shownStates = [
  'at-unit-head',
  'at-supervisor',
  'at-leader',
  'draft',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
] as const satisfies readonly State[];

/** 变更申请: what units ask to change, and what waits to be decided. */
export const RequestsPage = () => {
  const words = useWords(requestWords);
  const plan = usePlan();
  return (
    <Page title={words.title} lead={words.lead}>
      <States />
      {plan === null ? <EmptyState title={words.noPlan} /> : <Requests planId={plan.planId} />}
    </Page>
  );
};

const useChosenState = () => wordParam(route.useSearch().state, shownStates);

const States = () => {
  const words = useWords(requestWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  const chosen = useChosenState();
  const choose = (state: string | undefined) =>
    void navigate({ to: '/requests', search: state === undefined ? {} : { state }, replace: true });
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.states}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {words.all}
      </button>
      {shownStates.map((state) => (
        <button key={state} type="button" aria-pressed={chosen === state} onClick={() => choose(state)}>
          {stateName(requestMachine, state, lang)}
        </button>
      ))}
    </fieldset>
  );
};

const Requests = ({ planId }: { readonly planId: string }) => {
  const words = useWords(requestWords);
  const state = useChosenState();
  const choice = { plan: planId, ...(state === undefined ? {} : { state: [state] }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(requestsQuery(choice));
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0)
    return (
      <EmptyState title={state === undefined ? words.none : words.noneInState}>{state === undefined ? words.noneHint : null}</EmptyState>
    );
  return (
    <>
      <RequestTable rows={rows} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
