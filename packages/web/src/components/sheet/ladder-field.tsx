import { queryOptions, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';

/** The escalation ladders to choose from. */
export const laddersQuery = () =>
  queryOptions({ queryKey: ['matters', 'ladders'], queryFn: ({ signal }) => answer(api.GET('/api/matters/ladders', { signal })) });

/** The ladder that a new sheet begins with when nothing else was chosen. */
export const firstLadder = 'sanming';

type LadderFieldProps = { readonly value: string; readonly onChange: (ladderId: string) => void };

/** Chooses the ladder (升级规则) of a sheet, with its source below. */
export const LadderField = ({ value, onChange }: LadderFieldProps) => {
  const words = useWords(componentWords);
  const id = useId();
  const { data } = useQuery(laddersQuery());
  const chosen = data?.items.find((one) => one.id === value);
  return (
    <>
      <label htmlFor={id}>{words.ladder}</label>
      <select id={id} className="text-field" value={value} onChange={({ target }) => onChange(target.value)}>
        {(data?.items ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {chosen === undefined ? null : (
        <small className="quiet">
          {chosen.source}。{chosen.toConfirm}
        </small>
      )}
    </>
  );
};
