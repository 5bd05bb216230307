import { closeOutMachine, stateName } from '@luoshi/domain';
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
import { useMay } from '../../lib/session.js';
import { CloseOutTable } from './close-out-table.js';
import { closeOutWords } from './close-out-words.js';
import { closeOutsQuery, type State } from './close-outs-query.js';
import { DrawPart } from './draw-part.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './close-outs.css';

const route = getRouteApi('/signed-in/close-outs');
const shownStates = ['applied', 'checked', 'approved', 'returned', 'in-recheck', 'closed', 'reopened'] as const satisfies readonly State[];

/** 销号: what was applied for, what is closed, and the random re-check. */
export const CloseOutsPage = () => {
  const words = useWords(closeOutWords);
  const plan = usePlan();
  const may = useMay();
  return (
    <Page title={words.title} lead={words.lead}>
      <States />
      {plan === null ? <EmptyState title={words.noPlan} /> : <CloseOuts planId={plan.planId} />}
      {plan !== null && may('close-out.close') ? <DrawPart planId={plan.planId} /> : null}
    </Page>
  );
};

const useChosenState = () => wordParam(route.useSearch().state, shownStates);

const States = () => {
  const words = useWords(closeOutWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  return (
    <StateTabs
      legend={words.states}
      all={words.all}
      states={shownStates.map((state) => [state, stateName(closeOutMachine, state, lang)])}
      chosen={useChosenState()}
      onChoose={(state) => void navigate({ to: '/close-outs', search: state === undefined ? {} : { state }, replace: true })}
    />
  );
};

const CloseOuts = ({ planId }: { readonly planId: string }) => {
  const words = useWords(closeOutWords);
  const state = useChosenState();
  const query = useInfiniteQuery(closeOutsQuery({ plan: planId, ...(state === undefined ? {} : { state: [state] }) }));
  return (
    <PagedList
      query={query}
      rows={allItems(query.data)}
      none={state === undefined ? words.none : words.noneInState}
      noneHint={state === undefined ? words.noneHint : null}
      more={words.more}
    >
      {(rows) => <CloseOutTable rows={rows} />}
    </PagedList>
  );
};
