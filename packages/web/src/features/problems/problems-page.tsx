import { problemMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { StateTabs } from '../../components/state-tabs.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { ListPanel } from './list-panel.js';
import { DutyTable, MeasureTable, ProblemTable } from './problem-tables.js';
import { problemWords } from './problem-words.js';
import { problemsQuery, type State } from './problems-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './problems.css';

const route = getRouteApi('/signed-in/problems');
const shownStates = Object.keys(problemMachine.states) as readonly State[];
const views = ['problems', 'tasks', 'duties'] as const;
type View = (typeof views)[number];

/** The three lists: problems, what will be done about them, who answers. */
export const ProblemsPage = () => {
  const words = useWords(problemWords);
  const { view = 'problems' } = useChoice();
  const actions = (
    <>
      <ListPanel isMain />
      <Button onClick={() => window.print()}>{words.print}</Button>
    </>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={actions}>
      <Views />
      {view === 'duties' ? <DutyTable /> : <Problems view={view} />}
    </Page>
  );
};

const useChoice = () => {
  const search = route.useSearch();
  return { ...search, view: wordParam(search.view, views), state: wordParam(search.state, shownStates) };
};

const Views = () => {
  const words = useWords(problemWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  const { view = 'problems', state, overdue, unit } = useChoice();
  const go = (change: { readonly view?: View; readonly state?: State | undefined; readonly overdue?: string | undefined }) => {
    const next = { view, state, overdue, unit, ...change };
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
    void navigate({ to: '/problems', search, replace: true });
  };
  return (
    <div className="problem-choice no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.views}</legend>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => go({ view: one })}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      {view === 'duties' ? null : (
        <>
          <StateTabs
            legend={words.states}
            all={words.all}
            states={shownStates.map((one) => [one, stateName(problemMachine, one, lang)])}
            chosen={state}
            onChoose={(one) => go({ state: one })}
          />
          <label>
            <input
              type="checkbox"
              checked={overdue === 'yes'}
              onChange={({ target }) => go({ overdue: target.checked ? 'yes' : undefined })}
            />{' '}
            {words.overdueOnly}
          </label>
        </>
      )}
    </div>
  );
};

const Problems = ({ view }: { readonly view: 'problems' | 'tasks' }) => {
  const words = useWords(problemWords);
  const { state, overdue, unit } = useChoice();
  const query = useInfiniteQuery(problemsQuery({ state, unit, overdue: overdue === 'yes' }));
  const isNarrowed = state !== undefined || overdue !== undefined || unit !== undefined;
  return (
    <PagedList
      query={query}
      rows={allItems(query.data)}
      none={isNarrowed ? words.noneInState : words.none}
      noneHint={isNarrowed ? null : words.noneHint}
      more={words.more}
    >
      {(rows) => (view === 'tasks' ? <MeasureTable rows={rows} /> : <ProblemTable rows={rows} />)}
    </PagedList>
  );
};
