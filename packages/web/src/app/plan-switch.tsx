import { useLocation, useNavigate } from '@tanstack/react-router';
import { useWords } from '../lib/i18n.js';
import { type PlanSummary, usePlan, usePlans } from '../lib/plans.js';
import { shellWords } from './shell-words.js';

/** The plan in view; a choice where there are several. A filter made for one plan means nothing in another, so it is dropped. */
export const PlanSwitch = () => {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { plans } = usePlans();
  const plan = usePlan();
  if (plan === null) return null;
  if (plans.length === 1) return <PlanName plan={plan} />;
  // A task belongs to one plan: from its page the way leads to the other plan's ledger.
  const to = pathname.startsWith('/tasks/') ? '/tasks' : '.';
  const choose = (planId: string) => void navigate({ to, search: ({ reading }) => ({ plan: planId, ...(reading ? { reading } : {}) }) });
  return (
    <select className="plan-switch" aria-label={words.plan} value={plan.planId} onChange={({ target }) => choose(target.value)}>
      {plans.map((one) => (
        <option key={one.planId} value={one.planId}>
          {[one.number, one.title].filter(Boolean).join(' ')}
        </option>
      ))}
    </select>
  );
};

const PlanName = ({ plan }: { readonly plan: PlanSummary }) => (
  <span className="plan-switch" title={plan.title}>
    {plan.number === null ? null : <span className="plan-number">{plan.number}</span>}
    <span className="quiet">{plan.title}</span>
  </span>
);
