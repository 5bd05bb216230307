import { useState } from 'react';
import { useWords } from '../lib/i18n.js';
import { recall, remember } from '../lib/remembered.js';
import { componentWords } from './component-words.js';
import { Disclosure } from './disclosure.js';
import './column-chooser.css';

type ColumnChooserProps<Key extends string> = {
  readonly columns: readonly { readonly key: Key; readonly title: string }[];
  readonly shown: readonly Key[];
  readonly onChange: (shown: readonly Key[]) => void;
  readonly onReset: () => void;
};

/** Which columns a table shows. The last one cannot be taken away. */
export const ColumnChooser = <Key extends string>({ columns, shown, onChange, onReset }: ColumnChooserProps<Key>) => {
  const words = useWords(componentWords);
  const toggle = (key: Key) =>
    onChange(columns.map((column) => column.key).filter((one) => (one === key ? !shown.includes(key) : shown.includes(one))));
  return (
    <Disclosure label={words.columns} align="end" className="column-chooser">
      <fieldset>
        <legend className="only-read-aloud">{words.chooseColumns}</legend>
        {columns.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={shown.includes(key)}
              disabled={shown.length === 1 && shown.includes(key)}
              onChange={() => toggle(key)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <button type="button" className="menu-item" onClick={onReset}>
        {words.resetColumns}
      </button>
    </Disclosure>
  );
};

/** The columns shown, remembered under a name. A column that no longer exists is forgotten. */
export const useColumns = <Key extends string>(name: string, all: readonly Key[], usual: readonly Key[]) => {
  const [shown, setShown] = useState<readonly Key[]>(() => recalled(name, all) ?? usual);
  const choose = (next: readonly Key[]) => {
    remember(`columns.${name}`, next.join(' '));
    setShown(next);
  };
  return { shown, choose, reset: () => choose(usual) };
};

const recalled = <Key extends string>(name: string, all: readonly Key[]): readonly Key[] | null => {
  const kept = recall(`columns.${name}`)?.split(' ') ?? [];
  const known = all.filter((key) => kept.includes(key));
  return known.length === 0 ? null : known;
};
