import type { Answer } from '@luoshi/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fileNameOf, saveFile } from '../../../lib/save-file.js';
import { sendForm } from '../../../lib/send-form.js';

export type FormPreview = Answer<'previewReportForm'>;
export type FormCell = FormPreview['changes'][number];
type Done = Answer<'returnReportForm'>;

type State = {
  readonly file: File | null;
  readonly preview: FormPreview | null;
  readonly done: Done | null;
  readonly busy: 'reading' | 'writing' | null;
  readonly error: unknown;
};

const start: State = { file: null, preview: null, done: null, busy: null, error: null };

/** The way of a form that comes back: chosen, looked through, confirmed. */
export const useFormReturn = () => {
  const client = useQueryClient();
  const [state, setState] = useState(start);
  const attempt = async (busy: State['busy'], work: () => Promise<Partial<State>>) => {
    setState((before) => ({ ...before, busy, error: null }));
    try {
      const change = await work();
      setState((before) => ({ ...before, ...change, busy: null }));
    } catch (error) {
      setState((before) => ({ ...before, busy: null, error }));
    }
  };
  const choose = (file: File) =>
    attempt('reading', async () => {
      setState({ ...start, busy: 'reading' });
      return { file, preview: await sendForm<FormPreview>({ url: '/api/reports/form/preview', file }) };
    });
  const confirm = (take: readonly string[]) =>
    attempt('writing', async () => {
      const { file, preview } = state;
      if (file === null || preview === null) return {};
      const { sha256, changes, conflicts } = preview;
      const decisions = { sha256, changes: changes.length + conflicts.length, take };
      const done = await sendForm<Done>({ url: '/api/reports/form', file, decisions });
      await client.invalidateQueries();
      return { done };
    });
  const mark = () =>
    attempt('reading', async () => {
      if (state.file === null) return {};
      const body = new FormData();
      body.append('file', state.file);
      const response = await fetch('/api/reports/form/marked', {
        method: 'POST',
        body,
        headers: { 'accept-language': document.documentElement.lang },
      });
      if (response.ok) saveFile(await response.blob(), fileNameOf(response, 'form.xlsx'));
      return {};
    });
  return { state, choose, confirm, mark, cancel: () => setState(start) };
};
