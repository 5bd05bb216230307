import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMe } from '../../lib/session.js';
import { commitmentWords } from './commitment-words.js';
import { openCommitment, useCommitmentDeed, type WorkbenchRow, workbenchQuery } from './commitments-query.js';
import { StateWord } from './state-word.js';
import '../../components/plain-table.css';
import './commitments.css';

const route = getRouteApi('/signed-in/workbench');
const stages = ['none', 'open', 'submitted', 'approved'] as const;
type Stage = (typeof stages)[number];

/** 量化工作台: tasks that their lead unit still has to turn into something that can be judged. */
export const WorkbenchPage = () => {
  const words = useWords(commitmentWords);
  const plan = usePlan();
  return (
    <Page title={words.workbench} lead={words.workbenchLead} actions={<Link to="/commitments">{words.title}</Link>}>
      {plan === null ? <EmptyState title={words.noPlan} /> : <Bench planId={plan.planId} />}
    </Page>
  );
};

const useChoice = () => {
  const { stage, figure, q } = route.useSearch();
  return { stage: wordParam(stage, stages), figure: wordParam(figure, ['none']), q };
};

const Bench = ({ planId }: { readonly planId: string }) => {
  const words = useWords(commitmentWords);
  const { stage, figure, q } = useChoice();
  const choice = { plan: planId, stage, q, ...(figure === undefined ? {} : { quantified: false }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(workbenchQuery(choice));
  const rows = allItems(data);
  const counts = data?.pages[0]?.counts;
  return (
    <>
      {counts === undefined ? null : <Narrowing counts={counts} />}
      {rows === null ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={words.noTasks} />
      ) : (
        <BenchTable rows={rows} />
      )}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};

type Counts = Readonly<Record<'all' | 'unquantified' | Stage, number>>;

const Narrowing = ({ counts }: { readonly counts: Counts }) => {
  const words = useWords(commitmentWords);
  const navigate = useNavigate();
  const { stage, figure, q } = useChoice();
  const names = { none: words.stageNone, open: words.stageOpen, submitted: words.stageSubmitted, approved: words.stageApproved };
  const go = (next: { stage?: Stage | undefined; figure?: 'none' | undefined; q?: string | undefined }) => {
    const fields = Object.entries({ stage, figure, q, ...next }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/workbench', search: Object.fromEntries(fields), replace: true });
  };
  return (
    <div className="bench-narrowing no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.states}</legend>
        <button type="button" aria-pressed={stage === undefined} onClick={() => go({ stage: undefined })}>
          {words.stageAll} <small>{counts.all}</small>
        </button>
        {stages.map((one) => (
          <button key={one} type="button" aria-pressed={stage === one} onClick={() => go({ stage: one })}>
            {names[one]} <small>{counts[one]}</small>
          </button>
        ))}
      </fieldset>
      <label className="goal-check">
        <input type="checkbox" checked={figure === 'none'} onChange={({ target }) => go({ figure: target.checked ? 'none' : undefined })} />{' '}
        {words.onlyUnquantified(counts.unquantified)}
      </label>
      <SearchBox label={words.search} value={q ?? ''} onSearch={(next) => go({ q: next })} />
    </div>
  );
};

const BenchTable = ({ rows }: { readonly rows: readonly WorkbenchRow[] }) => {
  const words = useWords(commitmentWords);
  const navigate = useNavigate();
  const begin = useCommitmentDeed(
    openCommitment,
    ({ commitmentId }) => void navigate({ to: '/commitments/$commitmentId', params: { commitmentId } }),
  );
  return (
    <>
      <FormError error={begin.error} />
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.workbench}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.no}
              </th>
              <th scope="col">{words.task}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.goals}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.taskId} ${row.unitId}`} row={row} onBegin={() => begin.mutate(row.taskId)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

const Row = ({ row, onBegin }: { readonly row: WorkbenchRow; readonly onBegin: () => void }) => {
  const words = useWords(commitmentWords);
  const isOwn = useMe()?.unit?.id === row.unitId;
  const { taskId, no, text, unitName, targetCount, commitmentId, state, stateName } = row;
  return (
    <tr>
      <td className="number">{no ?? '—'}</td>
      <th scope="row">
        <Link to="/tasks/$taskId" params={{ taskId }}>
          {text}
        </Link>
      </th>
      <td>{unitName}</td>
      <td className={targetCount === 0 ? 'state-word state-open' : undefined}>{words.targets(targetCount)}</td>
      <td>
        {commitmentId === null || state === null || stateName === null || state === 'dropped' ? (
          isOwn ? (
            <Button size="small" onClick={onBegin}>
              {words.begin}
            </Button>
          ) : (
            <span className="quiet">{words.stageNone}</span>
          )
        ) : (
          <Link to="/commitments/$commitmentId" params={{ commitmentId }}>
            <StateWord state={state} name={stateName} />
          </Link>
        )}
      </td>
    </tr>
  );
};
