import { matterMachine, stateName } from '@luoshi/domain';
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
    <Page title={words.title} lead={words.lead}>
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
  const chosen = useChosenState();
  const choose = (state: string | undefined) =>
    void navigate({ to: '/matters', search: state === undefined ? {} : { state }, replace: true });
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.states}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {words.all}
      </button>
      {shownStates.map((state) => (
        <button key={state} type="button" aria-pressed={chosen === state} onClick={() => choose(state)}>
          {stateName(matterMachine, state, lang)}
        </button>
      ))}
    </fieldset>
  );
};

const Matters = () => {
  const words = useWords(matterWords);
  const state = useChosenState();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    mattersQuery(state === undefined ? {} : { state: [state] }),
  );
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0)
    return (
      <EmptyState title={state === undefined ? words.none : words.noneInState}>{state === undefined ? words.noneHint : null}</EmptyState>
    );
  return (
    <>
      <MatterTable rows={rows} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
