import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { RequestStateWord } from './request-state-word.js';
import { requestWords } from './request-words.js';
import type { RequestLine } from './requests-query.js';

type RequestTableProps = {
  readonly rows: readonly RequestLine[] /** On the page of the task itself its text is not said again. */;
  readonly isOnTask?: boolean;
};

/** Change requests, one a line. */
export const RequestTable = ({ rows, isOnTask = false }: RequestTableProps) => {
  const words = useWords(requestWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            {isOnTask ? null : (
              <th scope="col" className="number">
                {words.no}
              </th>
            )}
            <th scope="col">{isOnTask ? words.change : words.task}</th>
            <th scope="col">{words.unit}</th>
            {isOnTask ? null : <th scope="col">{words.change}</th>}
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.requestId} row={row} isOnTask={isOnTask} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ row, isOnTask }: { readonly row: RequestLine; readonly isOnTask: boolean }) => {
  const { requestId, no, text, unitName, kindName, change, state, stateName } = row;
  const asked = change === null ? kindName : `${kindName}：${change}`;
  return (
    <tr>
      {isOnTask ? null : <td className="number">{no ?? '—'}</td>}
      <th scope="row">
        <Link to="/requests/$requestId" params={{ requestId }}>
          {isOnTask ? asked : text}
        </Link>
      </th>
      <td>{unitName}</td>
      {isOnTask ? null : <td>{asked}</td>}
      <td>
        <RequestStateWord state={state} name={stateName} />
      </td>
    </tr>
  );
};
