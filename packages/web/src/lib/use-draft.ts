import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from './failure.js';

/** Contents with the number of the save they came from. */
export type Saved<B> = { readonly edit: number; readonly body: B };

type Source<B, S extends Saved<B>> = {
  /** What the server holds when the form opens. */
  readonly saved: S;
  readonly save: (edit: number, body: B) => Promise<S>;
  /** The newest, after a conflict. */
  readonly load: () => Promise<S>;
  readonly onSaved: (saved: S) => void;
};

/** A form that saves itself. */
export type Draft<B, S> = {
  readonly body: B;
  readonly change: (next: Partial<B>) => void;
  readonly status: 'saved' | 'unsaved' | 'saving' | 'conflict' | 'failed';
  readonly error: unknown;
  /** Saves what is not saved yet; null where that failed. */
  readonly saveNow: () => Promise<S | null>;
  readonly loadNewest: () => Promise<void>;
  /** One's own words in place of the newest. */
  readonly keepMine: () => Promise<void>;
};

/** Milliseconds of rest after which a change is saved. */
const rest = 1200;

/**
 * Holds a form's contents and saves them after a moment's rest, before leaving, and on demand. One save runs at a time; what was typed meanwhile
 * goes with the next. When somebody else saved in between, nothing is overwritten: the person chooses.
 */
export const useDraft = <B, S extends Saved<B>>({ saved, save, load, onSaved }: Source<B, S>): Draft<B, S> => {
  const [body, setBody] = useState(saved.body);
  const [status, setStatus] = useState<Draft<B, S>['status']>('saved');
  const [error, setError] = useState<unknown>(null);
  const held = useRef({ body: saved.body, edit: saved.edit, last: saved, dirty: false, running: null as Promise<S | null> | null });
  const calls = useRef({ save, load, onSaved });
  calls.current = { save, load, onSaved };

  const accept = useCallback((next: S) => {
    held.current.edit = next.edit;
    held.current.last = next;
    setStatus(held.current.dirty ? 'unsaved' : 'saved');
    setError(null);
    calls.current.onSaved(next);
    return next;
  }, []);

  const fail = useCallback((cause: unknown) => {
    held.current.dirty = true;
    setStatus(problemOf(cause).code === 'edited-meanwhile' ? 'conflict' : 'failed');
    setError(cause);
    return null;
  }, []);

  const saveNow = useCallback(async (): Promise<S | null> => {
    const now = held.current;
    await now.running;
    if (!now.dirty) return now.last;
    now.dirty = false;
    setStatus('saving');
    now.running = calls.current.save(now.edit, now.body).then(accept, fail);
    const done = await now.running;
    now.running = null;
    return done;
  }, [accept, fail]);

  const change = useCallback((next: Partial<B>) => {
    held.current.body = { ...held.current.body, ...next };
    held.current.dirty = true;
    setBody(held.current.body);
    setStatus((before) => (before === 'conflict' ? before : 'unsaved'));
  }, []);

  const loadNewest = useCallback(async () => {
    const newest = await calls.current.load();
    Object.assign(held.current, { body: newest.body, dirty: false });
    setBody(newest.body);
    accept(newest);
  }, [accept]);

  const keepMine = useCallback(async () => {
    const newest = await calls.current.load();
    Object.assign(held.current, { edit: newest.edit, dirty: true });
    await saveNow();
  }, [saveNow]);

  useAutosave(status, body, saveNow);
  return { body, change, status, error, saveNow, loadNewest, keepMine };
};

// Also when the window is closed or another page opened: what was typed in the last second is not lost.
const useAutosave = (status: string, body: unknown, saveNow: () => Promise<unknown>): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the rest anew.
  useEffect(() => {
    if (status !== 'unsaved') return;
    const timer = setTimeout(() => void saveNow(), rest);
    return () => clearTimeout(timer);
  }, [status, body, saveNow]);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (status === 'saved') return;
      void saveNow();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [status, saveNow]);
  useEffect(() => () => void saveNow(), [saveNow]);
};
