import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { useReading } from '../../lib/reading.js';
import { type ColumnKey, columnText } from './column-text.js';
import type { LedgerRow } from './ledger-query.js';
import { ledgerWords } from './ledger-words.js';
import './ledger-print.css';

type LedgerPrintProps = {
  readonly rows: readonly LedgerRow[];
  readonly total: number;
  readonly columns: readonly ColumnKey[];
  readonly conditions: readonly string[];
};

/** The ledger on paper: every row, the titles on every sheet, the filter in words. It exists only while the browser prints. */
export const LedgerPrint = (props: LedgerPrintProps) => (usePrinting() ? createPortal(<PrintedLedger {...props} />, document.body) : null);

const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when the event returns.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};

const PrintedLedger = ({ rows, total, columns, conditions }: LedgerPrintProps) => {
  const words = useWords(ledgerWords);
  const reading = useReading();
  const plan = usePlan();
  const filter = conditions.length === 0 ? words.noFilter : conditions.join(words.and);
  return (
    <section className="ledger-print">
      <h1>{[plan?.number, plan?.title].filter(Boolean).join(' ')}</h1>
      <p>{words.printLine(filter, total, words[reading])}</p>
      {rows.length < total ? <p>{words.printPart(rows.length, total)}</p> : null}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} className={`print-${column}`}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.taskId}>
              {columns.map((column) => (
                <td key={column}>{columnText(row, column, reading, words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
