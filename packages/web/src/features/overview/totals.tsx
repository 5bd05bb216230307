import { StatNumber } from '../../components/stat-number.js';
import { useWords } from '../../lib/i18n.js';
import type { Overview } from './overview-query.js';
import { overviewWords } from './overview-words.js';

/** What the whole plan comes to; numbers that the ledger can be narrowed to lead there. */
export const Totals = ({ totals }: { readonly totals: Overview['totals'] }) => {
  const words = useWords(overviewWords);
  return (
    <dl className="totals" aria-label={words.totals}>
      <StatNumber label={words.tasks} value={totals.tasks} link={{ to: '/tasks', search: {} }} />
      <StatNumber
        label={words.unquantified}
        value={totals.unquantified}
        note={words.unquantifiedNote}
        link={{ to: '/tasks', search: { quantified: false } }}
      />
      <StatNumber label={words.targets} value={totals.targets} link={{ to: '/tasks', search: { quantified: true } }} />
      <StatNumber label={words.open} value={totals.open} note={words.openNote} link={{ to: '/tasks', search: { open: true } }} />
      <StatNumber
        label={words.unconfirmed}
        value={totals.unconfirmed}
        note={words.unconfirmedNote}
        link={{ to: '/tasks', search: { unconfirmed: true } }}
      />
      <StatNumber label={words.fanOut} value={totals.fanOut} />
      <StatNumber label={words.withoutLeader} value={totals.withoutLeader} />
      <StatNumber label={words.withoutLeadUnit} value={totals.withoutLeadUnit} />
      <StatNumber label={words.severalLeaders} value={totals.severalLeaders} />
      <StatNumber label={words.severalLeadUnits} value={totals.severalLeadUnits} />
    </dl>
  );
};
