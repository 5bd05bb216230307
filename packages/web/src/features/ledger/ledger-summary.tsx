import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { useMay } from '../../lib/session.js';
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

/** Names that may be corrupt stand in the ledger as printed until somebody decides: said where one reads them. */
export const OpenErrata = () => {
  const words = useWords(ledgerWords);
  const plan = usePlan();
  const may = useMay();
  if (plan === null || plan.openErrata === 0 || !may('erratum.read')) return null;
  return (
    <Link to="/errata" className="ledger-errata no-print">
      {words.openErrata(plan.openErrata)}
    </Link>
  );
};
