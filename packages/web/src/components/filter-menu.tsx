import { useState } from 'react';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import { Disclosure } from './disclosure.js';
import './filter-menu.css';

/** Something to narrow by, with the number of things behind it. `isInner`: it stands under the one before. */
export type Choice<Id extends string | number> = {
  readonly id: Id;
  readonly name: string;
  readonly count?: number;
  readonly isInner?: boolean;
};

type FilterMenuProps<Id extends string | number> = {
  readonly label: string;
  /** Undefined while they are on their way. */
  readonly choices: readonly Choice<Id>[] | undefined;
  readonly chosen: readonly Id[];
  readonly change: (chosen: readonly Id[]) => void;
};

const longList = 12;

/** Several of a list, with a field to find them by where the list is long. */
export const FilterMenu = <Id extends string | number>({ label, choices, chosen, change }: FilterMenuProps<Id>) => {
  const words = useWords(componentWords);
  const isOn = chosen.length > 0;
  return (
    <Disclosure label={isOn ? `${label} ${chosen.length}` : label} className={isOn ? 'filter-menu filter-menu-on' : 'filter-menu'}>
      {choices === undefined ? (
        <p className="quiet">{words.loading}</p>
      ) : (
        <Choices label={label} choices={choices} chosen={chosen} change={change} />
      )}
    </Disclosure>
  );
};

const Choices = <Id extends string | number>({ label, choices = [], chosen, change }: FilterMenuProps<Id>) => {
  const words = useWords(componentWords);
  const [sought, setSought] = useState('');
  const shown = choices.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const isChosen = new Set(chosen);
  const toggle = (id: Id) => change(isChosen.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      {choices.length < longList ? null : (
        <input
          className="text-field"
          type="search"
          data-first
          aria-label={words.findIn(label)}
          placeholder={words.find}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <fieldset className="filter-choices">
        <legend className="only-read-aloud">{label}</legend>
        {shown.length === 0 ? <p className="quiet">{words.nothingFound}</p> : null}
        {shown.map(({ id, name, count, isInner = false }) => (
          <label key={id} className={isInner ? 'filter-choice filter-choice-inner' : 'filter-choice'}>
            <input type="checkbox" checked={isChosen.has(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
            {count === undefined ? null : <span className="quiet">{count}</span>}
          </label>
        ))}
      </fieldset>
    </>
  );
};

type FilterPickProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly change: (value: Value | undefined) => void;
};

/** One of a few, or all. */
export const FilterPick = <Value extends string>({ label, options, value, change }: FilterPickProps<Value>) => {
  const words = useWords(componentWords);
  const chosen = options.find((option) => option.value === value);
  return (
    <Disclosure
      label={chosen?.label ?? label}
      name={chosen && `${label} ${chosen.label}`}
      className={chosen ? 'filter-menu filter-menu-on' : 'filter-menu'}
    >
      <fieldset className="filter-choices">
        <legend className="only-read-aloud">{label}</legend>
        {[{ value: undefined, label: words.any }, ...options].map((option) => (
          <label key={option.value ?? 'any'} className="filter-choice" data-closes>
            <input type="radio" name={`pick ${label}`} checked={option.value === value} onChange={() => change(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
};
