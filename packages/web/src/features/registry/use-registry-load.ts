import type { Answer } from '@luoshi/client';
import { useState } from 'react';
import { sendForm } from '../../lib/send-form.js';
import { useRefresh } from './use-refresh.js';

type Preview = Answer<'previewRegistry'>;
type Loaded = Answer<'loadRegistryFile'>;

/** The file stays in the browser; the server keeps nothing between preview and confirmation. */
type LoadState = {
  readonly file: File | null;
  readonly read: Preview | null;
  readonly busy: 'reading' | 'writing' | null;
  readonly error: unknown;
  readonly done: Loaded | null;
};

const start: LoadState = { file: null, read: null, busy: null, error: null, done: null };

/** Where loading a spreadsheet stands, and what can be done. */
export const useRegistryLoad = () => {
  const [state, setState] = useState(start);
  const refresh = useRefresh();
  const run = async (busy: 'reading' | 'writing', act: () => Promise<Partial<LoadState>>) => {
    setState((before) => ({ ...before, busy, error: null }));
    try {
      const change = await act();
      setState((before) => ({ ...before, ...change, busy: null }));
    } catch (error) {
      setState((before) => ({ ...before, busy: null, error }));
    }
  };
  return {
    state,
    choose: (file: File) => {
      setState({ ...start, file });
      return run('reading', async () => ({ read: await sendForm<Preview>({ url: '/api/registry/preview', file }) }));
    },
    confirm: () =>
      run('writing', async () => {
        const { file, read } = state;
        if (file === null || read === null) return {};
        const { units, collectives, sha256 } = read;
        const decisions = { sha256, added: units.added + collectives.added, changed: units.changed + collectives.changed };
        const done = await sendForm<Loaded>({ url: '/api/registry', file, decisions });
        await refresh();
        return { done };
      }),
  };
};
