import { useEffect, useRef, useState } from 'react';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './filter-menu.css';
import './search-box.css';

type SearchBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
};

const pause = 250;

/**
 * A search field that asks as one types: after a short pause, and never in the middle of composing a Chinese character.
 * `/` anywhere on the page leads here; Escape empties it.
 */
export const SearchBox = ({ label, value, onSearch }: SearchBoxProps) => {
  const words = useWords(componentWords);
  const input = useRef<HTMLInputElement>(null);
  const { text, type, compose, isComposing } = useTyped(value, onSearch);
  useSlashKey(() => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <div className="search-box no-print">
      <input
        ref={input}
        type="search"
        className="text-field"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={text}
        maxLength={200}
        onChange={({ target }) => type(target.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={({ currentTarget }) => {
          compose(false);
          type(currentTarget.value);
        }}
        onKeyDown={({ key }) => (key === 'Escape' && !isComposing() ? type('') : undefined)}
      />
      {text === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          aria-label={words.clear}
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
};

// What stands in the field runs ahead of what was asked; an address changed from elsewhere (back button, “clear”) wins again.
const useTyped = (value: string, onSearch: (text: string) => void) => {
  const [text, setText] = useState(value);
  const composing = useRef<boolean>(false);
  const asked = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    clearTimeout(timer.current);
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    if (composing.current) return;
    timer.current = setTimeout(() => {
      asked.current = next.trim();
      onSearch(next.trim());
    }, pause);
  };
  const compose = (on: boolean) => {
    composing.current = on;
  };
  return { text, type, compose, isComposing: () => composing.current };
};

const useSlashKey = (act: () => void) => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
