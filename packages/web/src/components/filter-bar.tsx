import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../lib/i18n.js';
import { useNarrow } from '../lib/narrow.js';
import { componentWords } from './component-words.js';
import { SidePanel } from './side-panel.js';
import './filter-bar.css';

/** A condition in force, in words. */
export type FilterChip = { readonly key: string; readonly label: string; readonly remove: () => void };

type FilterBarProps = {
  readonly search: ReactNode;
  /** The fields to narrow by; behind a button on a narrow screen. */
  readonly filters: ReactNode;
  readonly chips: readonly FilterChip[];
  readonly clear: () => void;
  /** How many are shown, at the end of the chips' line. */
  readonly summary: ReactNode;
  /** What else to know about the list, at the end of that line. */
  readonly aside?: ReactNode;
};

/** What narrows a list: fields, and below them the conditions in force, each removable. */
export const FilterBar = ({ search, filters, chips, clear, summary, aside }: FilterBarProps) => {
  const isNarrow = useNarrow();
  const line = useRef<HTMLDivElement>(null);
  // A chip that is gone cannot keep the focus: its line does.
  const afterwards = (act: () => void) => () => {
    line.current?.focus();
    act();
  };
  return (
    <div className="filter-bar">
      <div className="filter-bar-fields no-print">
        {search}
        {isNarrow ? <FiltersBehindButton count={chips.length}>{filters}</FiltersBehindButton> : filters}
      </div>
      <div className="filter-bar-line" ref={line} tabIndex={-1}>
        <p className="filter-summary" role="status">
          {summary}
        </p>
        <Chips chips={chips.map((chip) => ({ ...chip, remove: afterwards(chip.remove) }))} clear={afterwards(clear)} />
        {aside}
      </div>
    </div>
  );
};

const Chips = ({ chips, clear }: Pick<FilterBarProps, 'chips' | 'clear'>) => {
  const words = useWords(componentWords);
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={words.activeFilters}>
      {chips.map(({ key, label, remove }) => (
        <li key={key}>
          <button type="button" onClick={remove} aria-label={words.remove(label)}>
            {label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li className="no-print">
        <button type="button" className="filter-clear" onClick={clear}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
};

const FiltersBehindButton = ({ count, children }: { readonly count: number; readonly children: ReactNode }) => {
  const words = useWords(componentWords);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{count === 0 ? words.filters : `${words.filters} ${count}`}</Button>
      <SidePanel title={words.filters} isOpen={isOpen} onClose={close}>
        <div className="filter-panel">
          <h2>{words.filters}</h2>
          {children}
          <Button type="primary" onClick={close}>
            {words.done}
          </Button>
        </div>
      </SidePanel>
    </>
  );
};
