import type { Answer } from '@luoshi/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { FormError } from '../../components/form-error.js';
import { HeadRow } from '../../components/head-row.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { StateTabs } from '../../components/state-tabs.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { useDeed } from '../../lib/use-deed.js';
import { resultsWords } from './results-words.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';

type Results = Answer<'readResults'>;
type Line = Results['items'][number];

const route = getRouteApi('/signed-in/results');
const verdicts = ['missed', 'unknown', 'met'] as const satisfies readonly Line['verdict'][];

const resultsQuery = (planId: string, year: number) =>
  queryOptions({
    queryKey: ['results', planId, year],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/results', { params: { path: { planId }, query: { year } }, signal })),
  });

/** 年终对照: what was promised beside what the year brought. */
export const ResultsPage = () => {
  const words = useWords(resultsWords);
  const plan = usePlan();
  const { year, verdict } = route.useSearch();
  // A plan is of the year it was issued in.
  const shown = Number(year ?? plan?.number?.match(/\d{4}/)?.[0] ?? new Date().getFullYear());
  const chosen = wordParam(verdict, verdicts);
  const { data, error, refetch } = useQuery({ ...resultsQuery(plan?.planId ?? '', shown), enabled: plan !== null });
  return (
    <Page title={words.title} lead={words.lead} actions={plan === null ? null : <Actions planId={plan.planId} year={shown} />}>
      {plan === null ? (
        <EmptyState title={words.noPlan} />
      ) : data === undefined ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : data.items.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <>
          <Choice results={data} chosen={chosen} />
          <ResultTable lines={chosen === undefined ? data.items : data.items.filter((one) => one.verdict === chosen)} />
        </>
      )}
    </Page>
  );
};

type ActionsProps = { readonly planId: string; readonly year: number };

const Actions = ({ planId, year }: ActionsProps) => {
  const words = useWords(resultsWords);
  const may = useMay();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useDeed(
    (_: undefined) => answer(api.POST('/api/papers', { body: { kind: 'results', planId, period: `${year}-12` } })),
    ['papers'],
    ({ paperId }) => void navigate({ to: '/papers/$paperId', params: { paperId } }),
  );
  return (
    <>
      {may('paper.write') ? (
        <Button type="primary" loading={isPending} onClick={() => mutate(undefined)}>
          {words.paper}
        </Button>
      ) : null}
      <Button onClick={() => window.print()}>{words.print}</Button>
      <FormError error={error} />
    </>
  );
};

type ChoiceProps = { readonly results: Results; readonly chosen: Line['verdict'] | undefined };

const Choice = ({ results, chosen }: ChoiceProps) => {
  const words = useWords(resultsWords);
  const navigate = useNavigate();
  const { year } = route.useSearch();
  return (
    <StateTabs
      legend={words.verdict}
      all={`${words.all} ${results.items.length}`}
      states={verdicts.map((one) => [one, `${words[one]} ${results[one]}`])}
      chosen={chosen}
      onChoose={(verdict) =>
        void navigate({
          to: '/results',
          search: { ...(year === undefined ? {} : { year }), ...(verdict === undefined ? {} : { verdict }) },
          replace: true,
        })
      }
    />
  );
};

const shapes = { met: 'state-good', missed: 'state-bad', unknown: 'state-off' } as const;

const ResultTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const words = useWords(resultsWords);
  if (lines.length === 0) return <p className="quiet">{words.noneInChoice}</p>;
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <HeadRow heads={[words.no, words.metric, words.unit, words.target, words.actual, words.verdict, words.why, words.source]} />
        <tbody>
          {lines.map((one) => (
            <tr key={`${one.taskId} ${one.metric}`}>
              <td>{one.no ?? '—'}</td>
              <th scope="row">
                <Link to="/tasks/$taskId" params={{ taskId: one.taskId }}>
                  {one.metric}
                </Link>
              </th>
              <td>{one.unitName}</td>
              <td>{one.target}</td>
              <td>
                {one.actual === '' ? '—' : <strong>{one.actual}</strong>}{' '}
                {one.asOf === null ? null : (
                  <small className="quiet">
                    {one.kindName} {words.asOf(one.asOf)}
                  </small>
                )}
              </td>
              <td>
                <span className={`state-word ${shapes[one.verdict]}`}>{one.verdictName}</span>
              </td>
              <td>{one.why}</td>
              <td>{one.source === '' ? '—' : one.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
