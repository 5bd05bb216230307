import { useDirection } from '../../components/target-tag.js';
import { useWords } from '../../lib/i18n.js';
import { FactSpot } from './fact.js';
import type { TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

/** The promises in numbers, each as understood and as printed. */
export const TaskTargets = ({ task: { targets } }: { readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  const direction = useDirection();
  return (
    <section className="task-targets" aria-labelledby="targets-title">
      <h2 id="targets-title">{words.targets}</h2>
      {targets.length === 0 ? (
        <p className="quiet">{words.noTargets}</p>
      ) : (
        <div className="plain-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.metric}</th>
                <th scope="col">{words.direction}</th>
                <th scope="col" className="number">
                  {words.value}
                </th>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.hedge}</th>
                <th scope="col">{words.words}</th>
              </tr>
            </thead>
            <tbody>
              {targets.map((target, index) => (
                <tr key={`${target.span.start}-${target.span.end}`}>
                  <td>{target.metric}</td>
                  <td>{direction(target.direction)}</td>
                  <td className="number">{target.value ?? '—'}</td>
                  <td>{target.unit ?? '—'}</td>
                  <td>{target.hedge ?? '—'}</td>
                  <td>
                    <FactSpot fact={{ kind: 'target', index }} isAlone>
                      {target.text}
                    </FactSpot>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
