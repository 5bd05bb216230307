import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
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
import { errataQuery, erratumStates } from './errata-query.js';
import { errataWords } from './errata-words.js';
import { ErratumCard } from './erratum-card.js';
import { ProposeErratum } from './propose-erratum.js';
import '../../components/plain-table.css';
import './errata.css';

const route = getRouteApi('/signed-in/errata');

/** 勘误: what is thought misprinted in the plan in view, why, and what was decided. */
export const ErrataPage = () => {
  const words = useWords(errataWords);
  const plan = usePlan();
  const may = useMay();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={plan !== null && may('erratum.decide') ? <ProposeErratum planId={plan.planId} /> : undefined}
    >
      <States />
      {plan === null ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <Errata planId={plan.planId} />}
    </Page>
  );
};

const useChosenState = () => wordParam(route.useSearch().state, erratumStates);

const States = () => {
  const words = useWords(errataWords);
  const navigate = useNavigate();
  const state = useChosenState();
  const choose = (next: string | undefined) => void navigate({ to: '/errata', search: next === undefined ? {} : { state: next } });
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.states}</legend>
      <button type="button" aria-pressed={state === undefined} onClick={() => choose(undefined)}>
        {words.all}
      </button>
      {erratumStates.map((one) => (
        <button key={one} type="button" aria-pressed={state === one} onClick={() => choose(one)}>
          {words[one]}
        </button>
      ))}
    </fieldset>
  );
};

const Errata = ({ planId }: { readonly planId: string }) => {
  const words = useWords(errataWords);
  const state = useChosenState();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(errataQuery(planId, state));
  const errata = allItems(data);
  if (errata === null) return error === null ? <LoadingLines /> : <LoadFailed error={error} retry={refetch} />;
  if (errata.length === 0) {
    return (
      <EmptyState title={state === undefined ? words.none : words.noneInState}>{state === undefined ? words.noneHint : null}</EmptyState>
    );
  }
  return (
    <>
      {errata.map((erratum) => (
        <ErratumCard key={erratum.erratumId} erratum={erratum} />
      ))}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          …
        </Button>
      ) : null}
    </>
  );
};
