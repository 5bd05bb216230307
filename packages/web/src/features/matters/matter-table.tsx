import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { matterWords } from './matter-words.js';
import type { MatterLine, State } from './matters-query.js';

const shapes: Readonly<Record<State, string>> = {
  open: 'state-open',
  explained: 'state-open',
  held: 'state-open',
  answered: 'state-open',
  closed: 'state-good',
  withdrawn: 'state-off',
};

/** A matter's state in word and shape; overdue says so. */
export const MatterStateWord = ({ matter: { state, stateName, overdue, approval } }: { readonly matter: MatterLine }) => {
  const words = useWords(matterWords);
  return (
    <>
      <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>{overdue ? words.overdue : stateName}</span>
      {approval === 'awaiting' ? <small className="quiet"> {words.awaiting}</small> : null}
    </>
  );
};

/** Matters, one a line. */
export const MatterTable = ({ rows }: { readonly rows: readonly MatterLine[] }) => {
  const words = useWords(matterWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.sheet}</th>
            <th scope="col">{words.matter}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((matter) => (
            <tr key={matter.matterId}>
              <td>{matter.sheet}</td>
              <th scope="row">
                <Link to="/matters/$matterId" params={{ matterId: matter.matterId }}>
                  {matter.title}
                </Link>
              </th>
              <td>{matter.unitName}</td>
              <td>{matter.stepName}</td>
              <td>{matter.stepDue ?? '—'}</td>
              <td>
                <MatterStateWord matter={matter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
