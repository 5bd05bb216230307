import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { nameWords } from './name-words.js';
import './name-decision.css';

/** A unit by id and name. */
export type ChosenUnit = { readonly id: string; readonly name: string };

type UnitChooserProps = {
  readonly label: string;
  /** The label is read aloud only: the row says what it is. */
  readonly isQuiet?: boolean;
  /** Several are chosen one after another: the field itself may stay empty. */
  readonly isRequired?: boolean;
  readonly unit: ChosenUnit | null;
  readonly onChange: (unit: ChosenUnit | null) => void;
};

const shown = 5;

/** Finds one unit of the registry by any of its names. What was typed is taken where it is a unit's name; else those found are offered. */
export const UnitChooser = ({ label, isQuiet = false, isRequired = true, unit, onChange }: UnitChooserProps) => {
  const words = useWords(nameWords);
  const [text, setText] = useState(unit?.name ?? '');
  const id = useId();
  const asked = text.trim();
  const { data } = useQuery(choicesQuery(asked));
  const choices = data?.items ?? [];
  const exact = choices.find(({ name }) => name === asked) ?? null;
  const chosen = exact?.unitId ?? null;
  useEffect(() => {
    if (chosen !== (unit?.id ?? null)) onChange(exact === null ? null : { id: exact.unitId, name: exact.name });
  }, [chosen, exact, unit, onChange]);
  return (
    <div className="unit-chooser">
      <label htmlFor={id} className={isQuiet ? 'only-read-aloud' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="text-field"
        placeholder={words.findUnit}
        value={text}
        autoComplete="off"
        required={isRequired}
        onChange={({ target }) => setText(target.value)}
      />
      {asked === '' || exact !== null || data === undefined ? null : (
        <div className="unit-choices">
          {choices.length === 0 ? <span className="quiet">{words.noSuchUnit}</span> : null}
          {choices.slice(0, shown).map(({ unitId, name }) => (
            <button key={unitId} type="button" className="plain-button" onClick={() => setText(name)}>
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

const choicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['units', 'choices', q],
    queryFn: ({ signal }) => answer(api.GET('/api/units', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal })),
  });
