import { requestMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { StateTabs } from '../../components/state-tabs.js';
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
  return (
    <StateTabs
      legend={words.states}
      all={words.all}
      states={shownStates.map((state) => [state, stateName(requestMachine, state, lang)])}
      chosen={useChosenState()}
      onChoose={(state) => void navigate({ to: '/requests', search: state === undefined ? {} : { state }, replace: true })}
    />
  );
};

const Requests = ({ planId }: { readonly planId: string }) => {
  const words = useWords(requestWords);
  const state = useChosenState();
  const query = useInfiniteQuery(requestsQuery({ plan: planId, ...(state === undefined ? {} : { state: [state] }) }));
  return (
    <PagedList
      query={query}
      rows={allItems(query.data)}
      none={state === undefined ? words.none : words.noneInState}
      noneHint={state === undefined ? words.noneHint : null}
      more={words.more}
    >
      {(rows) => <RequestTable rows={rows} />}
    </PagedList>
  );
};
