import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { officialsQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { Count } from './unit-table.js';
import '../../components/plain-table.css';
import './registry.css';

/** 领导: the lead officials that plans name. */
export const OfficialsPage = () => {
  const words = useWords(registryWords);
  const { data, error, refetch } = useQuery(officialsQuery);
  return (
    <Page title={words.officials} lead={words.officialsLead}>
      {data === undefined ? (
        error === null ? (
          <LoadingLines />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : data.items.length === 0 ? (
        <EmptyState title={words.noOfficials}>{words.noOfficialsHint}</EmptyState>
      ) : (
        <div className="plain-scroll registry-narrow-table">
          <table className="plain-table" aria-label={words.officials}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className="number">
                  {words.tasks}
                </th>
                <th scope="col" className="number">
                  {words.first}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ officialId, name, tasks, first }) => (
                <tr key={officialId}>
                  <th scope="row">
                    <Link to="/officials/$officialId" params={{ officialId }}>
                      {name}
                    </Link>
                  </th>
                  <td className="number">
                    <Count value={tasks} search={{ official: [officialId] }} />
                  </td>
                  <td className="number">{first}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
};
