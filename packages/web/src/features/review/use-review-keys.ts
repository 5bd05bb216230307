import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, (() => void) | null | undefined>>;

/** Calls what belongs to a key, unless somebody is typing or a button holds the focus for Enter. */
export const useReviewKeys = (keys: Keys, isOn: boolean): void => {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.closest('input, textarea, select, dialog') ?? null;
      const isButton = event.key === 'Enter' && (target?.closest('button, a, summary') ?? null) !== null;
      if (isTyping !== null || isButton || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = held.current[event.key];
      if (act === undefined || act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
};
