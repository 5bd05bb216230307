import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';
import '../plain-table.css';

type Sheet = {
  readonly matterId: string;
  readonly sheet: string;
  readonly unitName: string;
  readonly stepDue: string | null;
  readonly state: string;
  readonly stateName: string;
  readonly answer: string;
};

/** The numbered sheets (督办单) that came from an instruction, a problem or a complaint. */
export const SheetList = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const words = useWords(componentWords);
  if (sheets.length === 0) return <p className="quiet">{words.noSheets}</p>;
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.sheets}>
        <thead>
          <tr>
            <th scope="col">{words.sheet}</th>
            <th scope="col">{words.sheetUnit}</th>
            <th scope="col">{words.sheetDue}</th>
            <th scope="col">{words.sheetState}</th>
            <th scope="col">{words.sheetAnswer}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ matterId, sheet, unitName, stepDue, state, stateName, answer }) => (
            <tr key={matterId}>
              <td>
                <Link to="/matters/$matterId" params={{ matterId }}>
                  {sheet}
                </Link>
              </td>
              <th scope="row">{unitName}</th>
              <td>{stepDue ?? '—'}</td>
              <td>
                <span className={`state-word ${state === 'closed' ? 'state-good' : state === 'withdrawn' ? 'state-off' : 'state-open'}`}>
                  {stateName}
                </span>
              </td>
              <td>{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
