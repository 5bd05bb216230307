import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { burdenWords } from './burden-words.js';
import '../../components/plain-table.css';

const route = getRouteApi('/signed-in/burden');

const burdenQuery = (month: string | undefined) =>
  queryOptions({
    queryKey: ['burden', month],
    queryFn: ({ signal }) => answer(api.GET('/api/burden', { params: { query: month === undefined ? {} : { month } }, signal })),
  });

const figures = ['due', 'done', 'overdue', 'requests', 'duplicatesAvoided'] as const;

/** 基层负担: what units are asked for in a month. It counts what is asked, never how busy anybody is here. */
export const BurdenPage = () => {
  const words = useWords(burdenWords);
  const navigate = useNavigate();
  const { month } = route.useSearch();
  const { data, error, refetch } = useQuery(burdenQuery(month));
  const choose = (value: string) => void navigate({ to: '/burden', search: value === '' ? {} : { month: value }, replace: true });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <label>
          {words.month} <input type="month" value={data?.month ?? month ?? ''} onChange={({ target }) => choose(target.value)} />
        </label>
      }
    >
      {data === undefined ? (
        error === null ? (
          <LoadingLines />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : data.units.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <div className="plain-scroll">
          <table className="plain-table" aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.unit}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col" className="number">
                    {words[figure]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.units.map((unit) => (
                <tr key={unit.unitId}>
                  <th scope="row">
                    <Link to="/units/$unitId" params={{ unitId: unit.unitId }}>
                      {unit.name}
                    </Link>
                  </th>
                  {figures.map((figure) => (
                    <td key={figure} className="number">
                      {unit[figure] === 0 ? <span className="quiet">0</span> : unit[figure]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
};
