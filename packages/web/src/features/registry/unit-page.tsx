import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { unitQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { TaskList } from './task-list.js';
import { UnitActions } from './unit-actions.js';
import { UnitFacts } from './unit-facts.js';
import '../../components/plain-table.css';
import './registry.css';

const route = getRouteApi('/signed-in/units/$unitId');

/** A unit: what it is called, and what it answers for. */
export const UnitPage = () => {
  const words = useWords(registryWords);
  const may = useMay();
  const { unitId } = route.useParams();
  const { data: unit, error, refetch } = useQuery(unitQuery(unitId));
  return (
    <Page
      title={unit?.name ?? words.units}
      crumbs={[{ label: words.units, link: { to: '/units' } }]}
      actions={unit !== undefined && may('unit.write') ? <UnitActions unit={unit} /> : undefined}
    >
      {unit === undefined ? error === null ? <LoadingLines /> : <LoadFailed error={error} retry={refetch} /> : <UnitFacts unit={unit} />}
      {may('task.read') ? (
        <>
          <TaskList title={words.leadTasks} filter={{ unit: [unitId], role: 'lead' }} />
          <TaskList title={words.coTasks} filter={{ unit: [unitId], role: 'co' }} />
        </>
      ) : null}
    </Page>
  );
};
