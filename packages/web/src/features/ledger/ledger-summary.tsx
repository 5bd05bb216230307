import { useWords } from '../../lib/i18n.js';
import { ledgerWords } from './ledger-words.js';
import type { useLedger } from './use-ledger.js';

/** How many tasks are listed, of how many. Read aloud when it changes. */
export const LedgerSummary = ({ ledger: { query, total, outOf } }: { readonly ledger: ReturnType<typeof useLedger> }) => {
  const words = useWords(ledgerWords);
  if (query.data === undefined) return null;
  return (
    <>
      {total === outOf ? (
        words.all(total)
      ) : (
        <>
          <span aria-hidden="true">{words.some(total, outOf)}</span>
          <span className="only-read-aloud">{words.someAloud(total, outOf)}</span>
        </>
      )}
      {query.isPlaceholderData ? <span className="quiet"> {words.updating}</span> : null}
    </>
  );
};
