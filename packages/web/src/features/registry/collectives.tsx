import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../lib/i18n.js';
import { collectivesQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';

/** Bodies that stand for several units: how many are known, and which are still to be confirmed. */
export const Collectives = () => {
  const words = useWords(registryWords);
  const { data } = useQuery(collectivesQuery);
  const used = data?.items.filter(({ tasks }) => tasks > 0) ?? [];
  if (used.length === 0) return null;
  return (
    <section className="registry-part">
      <h2>{words.collectiveTitle}</h2>
      <p className="quiet">{words.collectiveLead}</p>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.collectiveTitle}>
          <tbody>
            {used.map(({ collectiveId, name, membership, members, tasks }) => (
              <tr key={collectiveId}>
                <th scope="row">{name}</th>
                <td>
                  {membership === 'known' ? (
                    <details>
                      <summary>{words.members(members.length)}</summary>
                      {members.map((member) => member.name).join('、')}
                    </details>
                  ) : (
                    <span className="state-word state-open">{words.toConfirm}</span>
                  )}
                </td>
                <td className="number">{words.allTasks(tasks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
