import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { officialQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { TaskList } from './task-list.js';
import '../../components/plain-table.css';
import './registry.css';

const route = getRouteApi('/signed-in/officials/$officialId');

/** A lead official: the tasks that name them. */
export const OfficialPage = () => {
  const words = useWords(registryWords);
  const { officialId } = route.useParams();
  const { data, error, refetch } = useQuery(officialQuery(officialId));
  return (
    <Page
      title={data?.name ?? words.officials}
      crumbs={[{ label: words.officials, link: { to: '/officials' } }]}
      lead={data === undefined ? undefined : `${words.allTasks(data.tasks)} · ${words.first} ${data.first}`}
    >
      {error === null ? (
        <TaskList title={words.allTasks} filter={{ official: [officialId] }} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};
