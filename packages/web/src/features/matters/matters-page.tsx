import { matterMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { StateTabs } from '../../components/state-tabs.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { MatterTable } from './matter-table.js';
import { matterWords } from './matter-words.js';
import { mattersQuery, type State } from './matters-query.js';
import { ProposalsPart } from './proposals-part.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './matters.css';

const route = getRouteApi('/signed-in/matters');
const shownStates = ['open', 'explained', 'held', 'answered', 'closed', 'withdrawn'] as const satisfies readonly State[];

/** 督办: what was given to whom, how far it has climbed, and what the lights would open now. */
export const MattersPage = () => {
  const words = useWords(matterWords);
  const plan = usePlan();
  const may = useMay();
  return (
    <Page title={words.title} lead={words.lead} actions={<Link to="/matters/ladders">{words.ladder}</Link>}>
      <States />
      <Matters />
      {plan !== null && may('matter.write') ? <ProposalsPart planId={plan.planId} /> : null}
    </Page>
  );
};

const useChosenState = () => wordParam(route.useSearch().state, shownStates);

const States = () => {
  const words = useWords(matterWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  return (
    <StateTabs
      legend={words.states}
      all={words.all}
      states={shownStates.map((state) => [state, stateName(matterMachine, state, lang)])}
      chosen={useChosenState()}
      onChoose={(state) => void navigate({ to: '/matters', search: state === undefined ? {} : { state }, replace: true })}
    />
  );
};

const Matters = () => {
  const words = useWords(matterWords);
  const state = useChosenState();
  const query = useInfiniteQuery(mattersQuery(state === undefined ? {} : { state: [state] }));
  return (
    <PagedList
      query={query}
      rows={allItems(query.data)}
      none={state === undefined ? words.none : words.noneInState}
      noneHint={state === undefined ? words.noneHint : null}
      more={words.more}
    >
      {(rows) => <MatterTable rows={rows} />}
    </PagedList>
  );
};
