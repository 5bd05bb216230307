import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { useMay } from '../../lib/session.js';
import { type Cycle, cyclesQuery } from './board-query.js';
import { BoardTable } from './board-table.js';
import { boardWords } from './board-words.js';
import { ChooseCycle } from './choose-cycle.js';
import { PeriodActs } from './period-acts.js';
import '../../components/plain-table.css';
import './board.css';

const route = getRouteApi('/signed-in/board');

/** 填报进度: the periods of the plan in view, and who has handed in. */
export const BoardPage = () => {
  const words = useWords(boardWords);
  const plan = usePlan();
  return (
    <Page title={words.title} lead={words.lead}>
      {plan === null ? <EmptyState title={words.noPlan} /> : <Cycles planId={plan.planId} />}
    </Page>
  );
};

const Cycles = ({ planId }: { readonly planId: string }) => {
  const words = useWords(boardWords);
  const { data, error, refetch } = useQuery(cyclesQuery(planId));
  const may = useMay();
  if (data === undefined) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  const [cycle] = data.cycles;
  if (cycle !== undefined) return <OneCycle key={cycle.cycleId} cycle={cycle} />;
  if (!may('cycle.write')) return <EmptyState title={words.noCycle} />;
  return <ChooseCycle planId={planId} shipped={data.shipped} />;
};

const OneCycle = ({ cycle }: { readonly cycle: Cycle }) => {
  const words = useWords(boardWords);
  const navigate = useNavigate();
  const chosen = route.useSearch().period;
  const period = cycle.periods.find((one) => one.period === chosen) ?? cycle.periods[0];
  return (
    <>
      <p className="board-cycle">
        {words.cycle}：{cycle.name} <span className="quiet">{cycle.definition.source}</span>
      </p>
      <div className="board-periods">
        <fieldset className="tab-buttons">
          <legend className="only-read-aloud">{words.period}</legend>
          {cycle.periods.toReversed().map((one) => (
            <button
              key={one.period}
              type="button"
              aria-pressed={one.period === period?.period}
              onClick={() => void navigate({ to: '/board', search: { period: one.period }, replace: true })}
            >
              {one.period}{' '}
              <small>
                {one.handedIn}/{one.asked}
                {one.state === 'closed' ? ` ${words.closed}` : ''}
              </small>
            </button>
          ))}
        </fieldset>
        <PeriodActs cycle={cycle} period={period} />
      </div>
      {period === undefined ? null : <BoardTable cycleId={cycle.cycleId} period={period} />}
    </>
  );
};
