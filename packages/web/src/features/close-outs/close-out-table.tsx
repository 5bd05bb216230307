import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { CloseOutStateWord } from './close-out-state-word.js';
import { closeOutWords } from './close-out-words.js';
import type { CloseOutLine } from './close-outs-query.js';

type CloseOutTableProps = {
  readonly rows: readonly CloseOutLine[];
  /** On the page of the task itself its text is not said again. */
  readonly isOnTask?: boolean;
};

/** Close-outs, one a line. */
export const CloseOutTable = ({ rows, isOnTask = false }: CloseOutTableProps) => {
  const words = useWords(closeOutWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            {isOnTask ? null : (
              <>
                <th scope="col" className="number">
                  {words.no}
                </th>
                <th scope="col">{words.task}</th>
              </>
            )}
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.applied}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.closeOutId} row={row} isOnTask={isOnTask} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ row, isOnTask }: { readonly row: CloseOutLine; readonly isOnTask: boolean }) => {
  const words = useWords(closeOutWords);
  const { closeOutId, no, text, unitName, appliedAt, createdAt, state, stateName, isSampled } = row;
  const link = (label: string) => (
    <Link to="/close-outs/$closeOutId" params={{ closeOutId }}>
      {label}
    </Link>
  );
  return (
    <tr>
      {isOnTask ? null : (
        <>
          <td className="number">{no ?? '—'}</td>
          <th scope="row">{link(text)}</th>
        </>
      )}
      <td>{isOnTask ? link(unitName) : unitName}</td>
      <td>{(appliedAt ?? createdAt).slice(0, 10)}</td>
      <td>
        <CloseOutStateWord state={state} name={stateName} /> {isSampled ? <small className="quiet">{words.sampled}</small> : null}
      </td>
    </tr>
  );
};
