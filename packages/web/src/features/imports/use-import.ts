import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { NameDecision } from '../../components/name-decision/name-decision.js';
import { type AcceptedErratum, confirmImport, type DecidedName, type Imported, type Preview, preview } from './upload.js';

export const steps = ['file', 'reading', 'errata', 'confirm', 'done'] as const;
export type Step = (typeof steps)[number];

/** Where the wizard stands. The file stays in the browser; the server keeps nothing between the steps. */
export type ImportState = {
  readonly step: Step;
  readonly file: File | null;
  readonly read: Preview | null;
  /** Proposals accepted, by their printed words; the value is what is to be read. */
  readonly accepted: ReadonlyMap<string, string>;
  /** What unknown names are decided to stand for; a name without an entry is left for later. */
  readonly names: ReadonlyMap<string, NameDecision>;
  /** What is on its way, with the share sent; null when nothing is. */
  readonly busy: { readonly what: 'uploading' | 'confirming'; readonly share: number } | null;
  readonly error: unknown;
  readonly done: Imported | null;
};

const start: ImportState = {
  step: 'file',
  file: null,
  read: null,
  accepted: new Map(),
  names: new Map(),
  busy: null,
  error: null,
  done: null,
};

/** The wizard's state and what can be done in it. */
export const useImport = () => {
  const [state, setState] = useState<ImportState>(start);
  const queryClient = useQueryClient();
  const running = useRef<AbortController>(null);
  const patch = (change: Partial<ImportState>) => setState((before) => ({ ...before, ...change }));
  const run = async (what: 'uploading' | 'confirming', act: (upload: Running) => Promise<Partial<ImportState>>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    patch({ busy: { what, share: 0 }, error: null });
    try {
      const change = await act({ signal: controller.signal, onProgress: (share) => patch({ busy: { what, share } }) });
      patch({ ...change, busy: null });
    } catch (error) {
      if (!controller.signal.aborted) patch({ busy: null, error });
    }
  };
  return {
    state,
    choose: (file: File) => {
      setState({ ...start, file });
      return run('uploading', async (upload) => {
        const read = await preview({ file, ...upload });
        return { read, step: 'reading' };
      });
    },
    confirm: () =>
      run('confirming', async (upload) => {
        const { file, read } = state;
        if (file === null || read === null) return {};
        const decisions = {
          sha256: read.sha256,
          baseRevision: read.plan?.revision ?? null,
          acceptErrata: acceptedOf(state),
          names: decidedNames(state),
        };
        const done = await confirmImport({ file, decisions, ...upload });
        await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
        return { done, step: 'done' };
      }),
    goTo: (step: Step) => patch({ step, error: null }),
    decide: (printed: string, corrected: string | null) => {
      const accepted = new Map(state.accepted);
      if (corrected === null) accepted.delete(printed);
      else accepted.set(printed, corrected);
      patch({ accepted });
    },
    decideName: (name: string, decision: NameDecision | null) => {
      const names = new Map(state.names);
      if (decision === null) names.delete(name);
      else names.set(name, decision);
      patch({ names });
    },
    cancel: () => {
      running.current?.abort();
      setState(start);
    },
  };
};

type Running = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };

export type ImportControl = ReturnType<typeof useImport>;

const acceptedOf = ({ accepted }: ImportState): readonly AcceptedErratum[] =>
  [...accepted].map(([printed, corrected]) => ({ printed, corrected }));

/** An alias whose unit is not chosen yet is left for later. */
export const decidedNames = ({ names }: Pick<ImportState, 'names'>): readonly DecidedName[] =>
  [...names].flatMap(([name, one]): readonly DecidedName[] => {
    if (one.decision === 'unit') return [{ decision: 'unit', name, kind: one.kind }];
    return one.unit === null ? [] : [{ decision: 'alias', name, unitId: one.unit.id }];
  });
