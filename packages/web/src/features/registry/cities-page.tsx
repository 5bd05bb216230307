import type { Answer } from '@luoshi/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { registryWords } from './registry-words.js';
import { Count } from './unit-table.js';
import '../../components/plain-table.css';
import './registry.css';

type City = Answer<'readOverview'>['byCity'][number];

/** 城市: what falls to each city, singly or through 各市人民政府. */
export const CitiesPage = () => {
  const words = useWords(registryWords);
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', plan?.planId, 'overview'],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/overview', { params: { path: { planId: plan?.planId ?? '' } }, signal })),
    enabled: plan !== null,
  });
  return (
    <Page title={words.cities} lead={words.citiesLead}>
      {plan === null ? (
        <EmptyState title={words.noTasks} />
      ) : data === undefined ? (
        error === null ? (
          <LoadingLines lines={14} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : (
        <CityTable cities={data.byCity} />
      )}
    </Page>
  );
};

const CityTable = ({ cities }: { readonly cities: readonly City[] }) => {
  const words = useWords(registryWords);
  return (
    <div className="plain-scroll registry-narrow-table">
      <table className="plain-table" aria-label={words.cities}>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col" className="number">
              {words.tasks}
            </th>
            <th scope="col" className="number">
              {words.named}
            </th>
            <th scope="col" className="number">
              {words.viaAll}
            </th>
          </tr>
        </thead>
        <tbody>
          {cities.map(({ id, name, tasks, named }) => (
            <tr key={id}>
              <td className="quiet">{id}</td>
              <th scope="row">
                <Link to="/cities/$unitId" params={{ unitId: id }}>
                  {name}
                </Link>
              </th>
              <td className="number">
                <Count value={tasks} search={{ city: [id] }} />
              </td>
              <td className="number">{named}</td>
              <td className="number">{tasks - named}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
