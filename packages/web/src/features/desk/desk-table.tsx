import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { useMe } from '../../lib/session.js';
import type { DeskLine } from './desk-query.js';
import { deskWords } from './desk-words.js';
import { dutyLink } from './duty-link.js';

const shapes = { overdue: 'state-bad', today: 'state-open', soon: 'state-open', later: 'state-off', undated: 'state-off' } as const;

/** The lines of a desk. The first column says in words and shape how urgent a line is; its duty is the link to the form. */
export const DeskTable = ({ lines }: { readonly lines: readonly DeskLine[] }) => {
  const words = useWords(deskWords);
  const own = useMe()?.unit?.id;
  const showsUnit = lines.some(({ unitId }) => unitId !== own);
  return (
    <div className="plain-scroll">
      <table className="plain-table desk-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.duty}</th>
            <th scope="col">{words.task}</th>
            {showsUnit ? <th scope="col">{words.unit}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.kind} ${line.thingId} ${line.unitId}`} line={line} showsUnit={showsUnit} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Line = ({ line, showsUnit }: { readonly line: DeskLine; readonly showsUnit: boolean }) => {
  const words = useWords(deskWords);
  const { urgency, dueOn, no, text, unitName, kindName, period } = line;
  return (
    <tr className={urgency === 'overdue' ? 'desk-overdue' : undefined}>
      <td className="desk-due">
        <span className={`state-word ${shapes[urgency]}`}>{words[urgency]}</span>
        {dueOn === null ? null : (
          <span className="desk-day">
            <time dateTime={dueOn}>{dueOn}</time> <Left line={line} />
          </span>
        )}
      </td>
      <th scope="row" className="desk-duty">
        <Link {...dutyLink(line)}>
          {kindName}
          {period === null ? '' : ` ${period}`}
        </Link>
      </th>
      <td>
        {no === null ? '' : `${no}. `}
        {text}
      </td>
      {showsUnit ? <td className="desk-unit">{unitName}</td> : null}
    </tr>
  );
};

const Left = ({ line: { daysLeft } }: { readonly line: DeskLine }) => {
  const words = useWords(deskWords);
  if (daysLeft === null) return null;
  return <small className="quiet">{daysLeft === 0 ? words.onTheDay : daysLeft > 0 ? words.left(daysLeft) : words.over(-daysLeft)}</small>;
};
