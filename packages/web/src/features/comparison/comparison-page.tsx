import { comparedKinds, comparisonModes } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { type PlanSummary, usePlans } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { type Comparison, type ComparisonChoice, comparisonQuery } from './comparison-query.js';
import { ComparisonTable } from './comparison-table.js';
import { comparisonWords } from './comparison-words.js';
import '../../components/plain-table.css';
import './comparison.css';

const route = getRouteApi('/signed-in/comparison');

/** 方案对比: what became of last year's promises, or what an amended version changed. */
export const ComparisonPage = () => {
  const words = useWords(comparisonWords);
  const { plans, isLoading } = usePlans();
  const choice = useChoice(plans);
  return (
    <Page title={words.title} lead={words.lead}>
      {isLoading ? (
        <LoadingLines />
      ) : choice === null ? (
        <EmptyState title={words.onlyOne} actions={<Link to="/imports">{words.toImport}</Link>}>
          {words.onlyOneHint}
        </EmptyState>
      ) : (
        <>
          <Choosing plans={plans} choice={choice} />
          {choice.before === choice.after ? <EmptyState title={words.same} /> : <Compared choice={choice} />}
        </>
      )}
    </Page>
  );
};

// The two newest, the older first, until somebody chooses; plans come newest first.
const useChoice = (plans: readonly PlanSummary[]): ComparisonChoice | null => {
  const search = route.useSearch();
  const [newest, second] = plans;
  if (newest === undefined || second === undefined) return null;
  const byDate = [newest, second].toSorted((one, other) => ((one.issuedOn ?? '') < (other.issuedOn ?? '') ? -1 : 1));
  return {
    before: search.before ?? byDate[0]?.planId ?? second.planId,
    after: search.after ?? byDate[1]?.planId ?? newest.planId,
    mode: wordParam(search.mode, comparisonModes),
    kind: wordParam(search.kind, comparedKinds),
    q: search.q,
  };
};

const useGo = (choice: ComparisonChoice) => {
  const navigate = useNavigate();
  return (next: Partial<ComparisonChoice>) => {
    const fields = Object.entries({ ...choice, ...next }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/comparison', search: Object.fromEntries(fields), replace: true });
  };
};

const Choosing = ({ plans, choice }: { readonly plans: readonly PlanSummary[]; readonly choice: ComparisonChoice }) => {
  const words = useWords(comparisonWords);
  const go = useGo(choice);
  return (
    <div className="comparison-choosing no-print">
      {(['before', 'after'] as const).map((side) => (
        <label key={side}>
          {words[side]}
          <select value={choice[side]} onChange={({ target }) => go({ [side]: target.value })}>
            {plans.map(({ planId, title, number }) => (
              <option key={planId} value={planId}>
                {[number, title].filter(Boolean).join(' ')}
              </option>
            ))}
          </select>
        </label>
      ))}
      <SearchBox label={words.search} value={choice.q ?? ''} onSearch={(q) => go({ q })} />
    </div>
  );
};

const Compared = ({ choice }: { readonly choice: ComparisonChoice }) => {
  const words = useWords(comparisonWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(comparisonQuery(choice));
  const tasks = allItems(data);
  const first = data?.pages[0];
  if (tasks === null || first === undefined)
    return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  return (
    <>
      <Kinds comparison={first} choice={choice} />
      {tasks.length === 0 ? <EmptyState title={words.none} /> : <ComparisonTable tasks={tasks} />}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};

const Kinds = ({ comparison: { counts, mode }, choice }: { readonly comparison: Comparison; readonly choice: ComparisonChoice }) => {
  const words = useWords(comparisonWords);
  const go = useGo(choice);
  const sum = counts.reduce((total, { tasks }) => total + tasks, 0);
  return (
    <div className="comparison-kinds">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.kinds}</legend>
        <button type="button" aria-pressed={choice.kind === undefined} onClick={() => go({ kind: undefined })}>
          {words.all} <small>{sum}</small>
        </button>
        {counts
          .filter(({ tasks }) => tasks > 0)
          .map(({ kind, name, tasks }) => (
            <button key={kind} type="button" aria-pressed={choice.kind === kind} onClick={() => go({ kind })}>
              {name} <small>{tasks}</small>
            </button>
          ))}
      </fieldset>
      <label className="quiet no-print">
        {words.mode}{' '}
        <select value={mode} onChange={({ target }) => go({ mode: wordParam(target.value, comparisonModes) })}>
          {comparisonModes.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
