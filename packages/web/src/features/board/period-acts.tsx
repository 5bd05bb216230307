import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import type { Cycle } from './board-query.js';
import { boardWords } from './board-words.js';

type Period = Cycle['periods'][number];
type Deed = { readonly period: string; readonly deed: 'open' | 'close' };

/** Opening the next period, asking units that were added since, closing the one in view. */
export const PeriodActs = ({ cycle, period }: { readonly cycle: Cycle; readonly period: Period | undefined }) => {
  const words = useWords(boardWords);
  const may = useMay();
  const { mutate, isPending, error, data } = useDeed(cycle.cycleId);
  const next = cycle.next.find((one) => cycle.periods.every((known) => known.period < one.period)) ?? cycle.next[0];
  if (!may('cycle.write')) return null;
  return (
    <div className="board-acts no-print">
      {next === undefined ? null : next.dueLead === null ? (
        <span className="quiet">
          {next.period}：{words.unknownYear}
        </span>
      ) : (
        <ConfirmButton
          label={words.open(next.period)}
          question={`${words.openQuestion(next.period)}${words.dueLead(next.dueLead)}`}
          isBusy={isPending}
          onConfirm={() => mutate({ period: next.period, deed: 'open' })}
        />
      )}
      {period === undefined || period.state === 'closed' ? null : (
        <>
          <ConfirmButton
            label={words.openAgain}
            question={words.openQuestion(period.period)}
            isBusy={isPending}
            onConfirm={() => mutate({ period: period.period, deed: 'open' })}
          />
          <ConfirmButton
            label={words.close}
            question={words.closeQuestion(period.period)}
            isBusy={isPending}
            onConfirm={() => mutate({ period: period.period, deed: 'close' })}
          />
        </>
      )}
      <FormError error={error} />
      <span role="status">{typeof data === 'number' ? words.opened(data) : ''}</span>
    </div>
  );
};

const useDeed = (cycleId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ period, deed }: Deed): Promise<number | null> => {
      const params = { path: { cycleId, period } };
      if (deed === 'open') return (await answer(api.POST('/api/cycles/{cycleId}/periods/{period}/open', { params }))).asked;
      await answer(api.POST('/api/cycles/{cycleId}/periods/{period}/close', { params }));
      return null;
    },
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => ['cycles', 'board', 'desk'].includes(String(queryKey[0])) }),
  });
};
