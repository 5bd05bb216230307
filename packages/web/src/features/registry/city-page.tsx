import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { unitQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { TaskList } from './task-list.js';
import { UnitFacts } from './unit-facts.js';
import '../../components/plain-table.css';
import './registry.css';

const route = getRouteApi('/signed-in/cities/$unitId');

/** A city: its government and everything that falls to it. */
export const CityPage = () => {
  const words = useWords(registryWords);
  const { unitId } = route.useParams();
  const { data: unit, error, refetch } = useQuery(unitQuery(unitId));
  return (
    <Page title={unit?.name ?? words.cities} crumbs={[{ label: words.cities, link: { to: '/cities' } }]}>
      {unit === undefined ? error === null ? <LoadingLines /> : <LoadFailed error={error} retry={refetch} /> : <UnitFacts unit={unit} />}
      <TaskList title={words.allTasks} filter={{ city: [unitId] }} />
    </Page>
  );
};
