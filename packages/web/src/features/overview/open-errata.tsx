import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import type { PlanSummary } from '../../lib/plans.js';
import { useMay } from '../../lib/session.js';
import { proposedErrataQuery, proposedShown } from './overview-query.js';
import { overviewWords } from './overview-words.js';

/** What is thought misprinted and waits for a decision: the words, how often they stand there, and the way to the evidence. */
export const OpenErrata = ({ plan: { planId, openErrata } }: { readonly plan: PlanSummary }) => {
  const words = useWords(overviewWords);
  const isAsked = useMay()('erratum.read') && openErrata > 0;
  const { data } = useQuery({ ...proposedErrataQuery(planId), enabled: isAsked });
  if (!isAsked || data === undefined) return null;
  const rest = openErrata - Math.min(proposedShown, data.items.length);
  return (
    <section className="call-out no-print" aria-label={words.errataTitle}>
      <strong>{words.errataTitle}</strong>
      <ul>
        {data.items.map(({ erratumId, printed, corrected, placeCount }) => (
          <li key={erratumId}>{words.erratum(printed, corrected, placeCount)}</li>
        ))}
        {rest > 0 ? <li>{words.moreErrata(rest)}</li> : null}
      </ul>
      <Link to="/errata" search={{ state: 'proposed' }}>
        {words.seeErrata}
      </Link>
    </section>
  );
};
