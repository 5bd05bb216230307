import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { instructionWords } from './instruction-words.js';
import type { InstructionLine, State } from './instructions-query.js';

const shapes: Readonly<Record<State, string>> = {
  recorded: 'state-open',
  assigned: 'state-open',
  reported: 'state-open',
  closed: 'state-good',
  withdrawn: 'state-off',
};

/** An instruction's state in word and shape; overdue says so. */
export const InstructionStateWord = ({ one: { state, stateName, overdue } }: { readonly one: InstructionLine }) => {
  const words = useWords(instructionWords);
  return <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>{overdue ? words.overdue : stateName}</span>;
};

/** Instructions, one a line. */
export const InstructionTable = ({ rows }: { readonly rows: readonly InstructionLine[] }) => {
  const words = useWords(instructionWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.official}</th>
            <th scope="col">{words.urgency}</th>
            <th scope="col">{words.dueOn}</th>
            <th scope="col">{words.sheets}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.instructionId}>
              <td>{one.number}</td>
              <th scope="row">
                <Link to="/instructions/$instructionId" params={{ instructionId: one.instructionId }}>
                  {one.title}
                </Link>
              </th>
              <td>{one.officialName}</td>
              <td>{one.urgencyName}</td>
              <td>{one.dueOn ?? '—'}</td>
              <td>{words.sheetCount(one.openSheets, one.sheets)}</td>
              <td>
                <InstructionStateWord one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
