import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { CommitmentRow } from './commitments-query.js';
import { StateWord } from './state-word.js';

type CommitmentTableProps = {
  readonly rows: readonly CommitmentRow[];
  /** Which are chosen; null where nothing can be done with several. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Commitments, one a line. */
export const CommitmentTable = ({ rows, chosen, onChoose }: CommitmentTableProps) => {
  const words = useWords(commitmentWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            {chosen === null ? null : (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={words.choose}
                  checked={chosen.size === rows.length}
                  onChange={({ target }) => onChoose(new Set(target.checked ? rows.map(({ commitmentId }) => commitmentId) : []))}
                />
              </th>
            )}
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
            <Row key={row.commitmentId} row={row} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ row, chosen, onChoose }: { readonly row: CommitmentRow } & Pick<CommitmentTableProps, 'chosen' | 'onChoose'>) => {
  const words = useWords(commitmentWords);
  const { commitmentId, no, text, unitName, version, goals, state, stateName } = row;
  const toggle = () => {
    const next = new Set(chosen);
    if (!next.delete(commitmentId)) next.add(commitmentId);
    onChoose(next);
  };
  return (
    <tr>
      {chosen === null ? null : (
        <td>
          <input
            type="checkbox"
            aria-label={`${words.choose} ${no ?? ''} ${unitName}`}
            checked={chosen.has(commitmentId)}
            onChange={toggle}
          />
        </td>
      )}
      <td className="number">{no ?? '—'}</td>
      <th scope="row">
        <Link to="/commitments/$commitmentId" params={{ commitmentId }}>
          {text}
        </Link>
      </th>
      <td>{unitName}</td>
      <td>
        <span className="commitment-goals">
          {goals.map((goal) => (
            <span key={goal}>{goal}</span>
          ))}
        </span>
      </td>
      <td>
        <StateWord state={state} name={stateName} />
        {version > 1 ? <small className="quiet"> {words.version(version)}</small> : null}
      </td>
    </tr>
  );
};
