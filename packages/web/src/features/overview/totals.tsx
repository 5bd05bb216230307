import { StatNumber } from '../../components/stat-number.js';
import { useWords } from '../../lib/i18n.js';
import type { Overview } from './overview-query.js';
import { overviewWords } from './overview-words.js';

/** What the whole plan comes to; every number leads to exactly the tasks that it counts. */
export const Totals = ({ totals }: { readonly totals: Overview['totals'] }) => {
  const words = useWords(overviewWords);
  const quantified = totals.tasks - totals.unquantified;
  const numbers = [
    { label: words.tasks, value: totals.tasks, search: {} },
    { label: words.unquantified, value: totals.unquantified, note: words.unquantifiedNote, search: { quantified: false } },
    { label: words.open, value: totals.open, note: words.openNote, search: { open: true } },
    { label: words.unconfirmed, value: totals.unconfirmed, note: words.unconfirmedNote, search: { unconfirmed: true } },
    { label: words.fanOut, value: totals.fanOut, note: words.fanOutNote, search: { fanOut: true } },
    { label: words.targets, value: totals.targets, note: words.inTasks(quantified), search: { quantified: true } },
    { label: words.withoutLeader, value: totals.withoutLeader, search: { leaders: 'none' } },
    { label: words.withoutLeadUnit, value: totals.withoutLeadUnit, search: { leadUnits: 'none' } },
    { label: words.severalLeaders, value: totals.severalLeaders, note: words.firstLeads, search: { leaders: 'several' } },
    { label: words.severalLeadUnits, value: totals.severalLeadUnits, note: words.firstLeads, search: { leadUnits: 'several' } },
  ];
  return (
    <dl className="totals" aria-label={words.totals}>
      {numbers.map(({ search, ...number }) => (
        <StatNumber key={number.label} {...number} {...(number.value === 0 ? {} : { link: { to: '/tasks', search } })} />
      ))}
    </dl>
  );
};
