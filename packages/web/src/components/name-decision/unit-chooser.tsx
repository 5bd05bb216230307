import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { nameWords } from './name-words.js';

/** A unit by id and name. */
export type ChosenUnit = { readonly id: string; readonly name: string };

type UnitChooserProps = {
  readonly label: string;
  /** The label is read aloud only: the row says what it is. */
  readonly isQuiet?: boolean;
  readonly unit: ChosenUnit | null;
  readonly onChange: (unit: ChosenUnit | null) => void;
};

const shown = 30;

/** Finds one unit of the registry by any of its names: typing narrows the list, and what is not in it is not taken. */
export const UnitChooser = ({ label, isQuiet = false, unit, onChange }: UnitChooserProps) => {
  const words = useWords(nameWords);
  const [text, setText] = useState(unit?.name ?? '');
  const id = useId();
  const { data } = useQuery({
    queryKey: ['units', 'choices', text],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/units', { params: { query: { limit: shown, ...(text === '' ? {} : { q: text }) } }, signal })),
    placeholderData: (before) => before,
  });
  const choices = data?.items ?? [];
  const change = (typed: string) => {
    setText(typed.trim());
    const found = choices.find(({ name }) => name === typed.trim());
    onChange(found === undefined ? null : { id: found.unitId, name: found.name });
  };
  return (
    <>
      <label htmlFor={id} className={isQuiet ? 'only-read-aloud' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="text-field"
        list={`${id}-list`}
        placeholder={words.findUnit}
        defaultValue={text}
        autoComplete="off"
        required
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={`${id}-list`}>
        {choices.map(({ unitId, name }) => (
          <option key={unitId} value={name} />
        ))}
      </datalist>
      {text !== '' && unit === null && data !== undefined ? <span className="quiet">{words.noSuchUnit}</span> : null}
    </>
  );
};
