import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type CloseOutLine = Answer<'listCloseOuts'>['items'][number];
export type CloseOutDetail = Answer<'readCloseOut'>;
export type State = CloseOutLine['state'];
export type Act = Exclude<CloseOutDetail['acts'][number], 'save'>;
export type Answered = Omit<CloseOutDetail['checklist'][number], 'name' | 'isRequired'>;
/** What a draft is filled with. */
export type Words = { readonly statement: string; readonly answers: readonly Answered[] };

type Choice = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly state?: readonly State[] | undefined;
};

/** Close-outs, the newest first, page by page. */
export const closeOutsQuery = ({ plan, task, state }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['close-outs', 'list', { plan, task, state }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/close-outs', {
          params: {
            query: {
              limit: 100,
              ...(plan === undefined ? {} : { plan }),
              ...(task === undefined ? {} : { task }),
              ...(state === undefined ? {} : { state: [...state] }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One close-out. */
export const closeOutQuery = (closeOutId: string) =>
  queryOptions({
    queryKey: ['close-outs', closeOutId],
    queryFn: ({ signal }) => answer(api.GET('/api/close-outs/{closeOutId}', { params: { path: { closeOutId } }, signal })),
  });

/** The random draws of a plan. */
export const drawsQuery = (plan: string) =>
  queryOptions({
    queryKey: ['close-outs', 'draws', plan],
    queryFn: ({ signal }) => answer(api.GET('/api/close-outs/draws', { params: { query: { plan } }, signal })),
  });

/** Begins to apply for the close-out of a task. */
export const beginCloseOut = (taskId: string): Promise<CloseOutDetail> => answer(api.POST('/api/close-outs', { body: { taskId } }));

/** Saves a draft's words. */
export const saveCloseOut = (closeOutId: string, edit: number, { statement, answers }: Words): Promise<CloseOutDetail> =>
  answer(
    api.PUT('/api/close-outs/{closeOutId}', {
      params: { path: { closeOutId } },
      body: { edit, statement, answers: answers.map((one) => ({ ...one, evidenceIds: [...one.evidenceIds] })) },
    }),
  );

/** Moves a close-out along its way. */
export const actOnCloseOut = (closeOutId: string, act: Act, edit: number, note?: string): Promise<CloseOutDetail> =>
  answer(
    api.POST(`/api/close-outs/{closeOutId}/${act}`, {
      params: { path: { closeOutId } },
      body: { edit, ...(note === undefined || note === '' ? {} : { note }) },
    }),
  );

/** Draws a share of the closed tasks for a re-check. */
export const drawCloseOuts = ({ planId, share }: { readonly planId: string; readonly share: number }) =>
  answer(api.POST('/api/close-outs/draws', { body: { planId, share } }));

/** A deed after which everything that a closed task changes is asked anew. */
export const useCloseOutDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, 'everything', onDone);
