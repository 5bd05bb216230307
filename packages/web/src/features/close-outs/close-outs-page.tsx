import { closeOutMachine, stateName } from '@luoshi/domain';
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
  const chosen = useChosenState();
  const choose = (state: string | undefined) =>
    void navigate({ to: '/close-outs', search: state === undefined ? {} : { state }, replace: true });
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.states}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {words.all}
      </button>
      {shownStates.map((state) => (
        <button key={state} type="button" aria-pressed={chosen === state} onClick={() => choose(state)}>
          {stateName(closeOutMachine, state, lang)}
        </button>
      ))}
    </fieldset>
  );
};

const CloseOuts = ({ planId }: { readonly planId: string }) => {
  const words = useWords(closeOutWords);
  const state = useChosenState();
  const choice = { plan: planId, ...(state === undefined ? {} : { state: [state] }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(closeOutsQuery(choice));
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0)
    return (
      <EmptyState title={state === undefined ? words.none : words.noneInState}>{state === undefined ? words.noneHint : null}</EmptyState>
    );
  return (
    <>
      <CloseOutTable rows={rows} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
