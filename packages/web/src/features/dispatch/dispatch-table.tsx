import { Link } from '@tanstack/react-router';
import { LightMark } from '../../components/light/light-mark.js';
import type { ChosenUnit } from '../../components/name-decision/unit-chooser.js';
import { OpenSheetPanel } from '../../components/sheet/open-sheet-panel.js';
import { useWords } from '../../lib/i18n.js';
import type { DispatchLine } from './dispatch-query.js';
import { dispatchWords } from './dispatch-words.js';

type DispatchTableProps = {
  readonly lines: readonly DispatchLine[];
  readonly planId: string;
  readonly groupName: string;
  /** To whom a decision goes first; null where leaders are gone through. */
  readonly unit: ChosenUnit | null;
};

/** The tasks of one leader, unit or city that a meeting goes through, each with what was decided about it. */
export const DispatchTable = ({ lines, planId, groupName, unit }: DispatchTableProps) => {
  const words = useWords(dispatchWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table dispatch-table" aria-label={groupName}>
        <thead>
          <tr>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.light}</th>
            <th scope="col">{words.dues}</th>
            <th scope="col" className="no-print">
              {words.decide}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.taskId}>
              <th scope="row">
                <Link to="/tasks/$taskId" params={{ taskId: line.taskId }}>
                  {line.no === null ? '' : `${line.no}. `}
                  {line.text}
                </Link>
                {line.leadUnit === null ? null : <small className="quiet"> {line.leadUnit}</small>}
              </th>
              <td>
                {line.light === null ? (
                  '—'
                ) : (
                  <>
                    <LightMark light={line.light} /> <span className="dispatch-why">{line.light.sentence}</span>
                  </>
                )}
              </td>
              <td>
                <Dues dues={line.dues} />
              </td>
              <td className="no-print">
                <OpenSheetPanel
                  origin="meeting"
                  planId={planId}
                  taskId={line.taskId}
                  title={line.text.slice(0, 100)}
                  unit={unit}
                  label={words.decideHint}
                  isSmall
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Dues = ({ dues }: Pick<DispatchLine, 'dues'>) => {
  const words = useWords(dispatchWords);
  if (dues.length === 0) return <>—</>;
  return (
    <ul className="dispatch-dues">
      {dues.map(({ kind, kindName, overdue, count, firstDue, unitNames }) => (
        <li key={`${kind} ${overdue}`}>
          <span className={`state-word ${overdue ? 'state-bad' : 'state-open'}`}>{overdue ? words.late : words.near}</span> {kindName}{' '}
          <strong>{count}</strong> {words.first(firstDue)}{' '}
          <small className="quiet">
            {unitNames.join('、')}
            {count > unitNames.length ? words.others(count - unitNames.length) : ''}
          </small>
        </li>
      ))}
    </ul>
  );
};
