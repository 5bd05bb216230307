import { Link } from '@tanstack/react-router';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { receiptWords } from './receipt-words.js';
import type { ReceiptBoard } from './receipts-query.js';

type Unit = ReceiptBoard['units'][number];
const figures = [
  ['issued', 'issuedCount'],
  ['signed', 'signedCount'],
  ['split', 'splitCount'],
  ['open', 'openCount'],
  ['overdue', 'overdueCount'],
] as const;

/** Every unit with how far it has signed; a number leads to its receipts. */
export const UnitBoard = ({ units }: { readonly units: readonly Unit[] }) => {
  const words = useWords(receiptWords);
  const missing = units.filter(({ open }) => open > 0).length;
  return (
    <>
      <p className="receipt-standing">
        <strong>{missing === 0 ? words.allSigned : words.missing(missing)}</strong>
      </p>
      <div className="plain-scroll">
        <table className="plain-table receipt-board" aria-label={words.byUnit}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {figures.map(([figure, word]) => (
                <th key={figure} scope="col" className="number">
                  {words[word]}
                </th>
              ))}
              <th scope="col">{words.nextDue}</th>
              <th scope="col">{words.lastSigned}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <Row key={unit.unitId} unit={unit} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {figures.map(([figure]) => (
                <td key={figure} className="number">
                  {units.reduce((sum, unit) => sum + unit[figure], 0)}
                </td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
};

const Row = ({ unit }: { readonly unit: Unit }) => {
  const { lang } = useLang();
  const { unitId, name, nextDue, lastSignedAt, overdue } = unit;
  return (
    <tr>
      <th scope="row">
        <Link to="/receipts" search={{ view: 'list', which: 'all', unit: unitId }}>
          {name}
        </Link>
      </th>
      {figures.map(([figure]) => (
        <td key={figure} className={figure === 'overdue' && overdue > 0 ? 'number receipt-late' : 'number'}>
          {unit[figure] === 0 ? <span className="quiet">0</span> : unit[figure]}
        </td>
      ))}
      <td>{nextDue === null ? <span className="quiet">—</span> : <time dateTime={nextDue}>{nextDue}</time>}</td>
      <td className="quiet">{lastSignedAt === null ? '—' : instantWords(lastSignedAt, lang)}</td>
    </tr>
  );
};
