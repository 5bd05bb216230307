import { Link } from '@tanstack/react-router';
import { HighlightedText } from '../../components/highlighted-text.js';
import { OwnerNames } from '../../components/owner-names.js';
import { useWords } from '../../lib/i18n.js';
import { useRead } from '../../lib/reading.js';
import { progressText } from './column-text.js';
import { RowLight, Targets } from './ledger-columns.js';
import type { LedgerRow } from './ledger-query.js';
import { ledgerWords } from './ledger-words.js';

/** A task on a narrow screen: number, words, who leads, targets. */
export const LedgerCard = ({ row, searched }: { readonly row: LedgerRow; readonly searched: readonly string[] }) => {
  const words = useWords(ledgerWords);
  const read = useRead();
  return (
    <div className="ledger-card">
      <strong className="ledger-card-no">{row.no}</strong>
      <div>
        <Link to="/tasks/$taskId" params={{ taskId: row.taskId }} preload={false}>
          <HighlightedText text={read(row)} words={searched} />
        </Link>
        <dl>
          {row.status?.light == null ? null : (
            <>
              <dt>{words.light}</dt>
              <dd>
                <RowLight row={row} /> {progressText(row)}
              </dd>
            </>
          )}
          <dt>{words.leaders}</dt>
          <dd>
            <OwnerNames owners={row.leaders} marksFirst words={searched} />
          </dd>
          <dt>{words.leadUnits}</dt>
          <dd>
            <OwnerNames owners={row.leadUnits} marksFirst words={searched} />
          </dd>
          {row.targets.length === 0 ? null : (
            <>
              <dt>{words.targets}</dt>
              <dd>
                <Targets row={row} />
              </dd>
            </>
          )}
        </dl>
      </div>
    </div>
  );
};
