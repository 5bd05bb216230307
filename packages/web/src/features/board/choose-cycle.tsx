import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import type { Cycle } from './board-query.js';
import { boardWords } from './board-words.js';

type Shipped = { readonly id: string; readonly definition: Cycle['definition'] };

/** The cycles that are shipped with their sources, to take one. */
export const ChooseCycle = ({ planId, shipped }: { readonly planId: string; readonly shipped: readonly Shipped[] }) => {
  const words = useWords(boardWords);
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: (definition: Cycle['definition']) => answer(api.POST('/api/cycles', { body: { planId, definition } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cycles', planId] }),
  });
  return (
    <EmptyState title={words.noCycle}>
      {words.noCycleHint}
      <FormError error={take.error} />
      <span className="board-choices">
        {shipped.map(({ id, definition }) => (
          <span key={id} className="board-choice">
            <strong>{definition.name}</strong>
            <span className="quiet">{definition.source}</span>
            <Button loading={take.isPending} onClick={() => take.mutate(definition)} aria-label={`${words.choose} ${definition.name}`}>
              {words.choose}
            </Button>
          </span>
        ))}
      </span>
    </EmptyState>
  );
};
