import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type RequestLine = Answer<'listRequests'>['items'][number];
export type RequestDetail = Answer<'readRequest'>;
export type Kind = RequestLine['kind'];
export type State = RequestLine['state'];
export type Act = Exclude<RequestDetail['acts'][number], 'save'>;
export type Proposal = NonNullable<RequestDetail['proposal']>;
export type PromiseBody = NonNullable<RequestDetail['after']>;
/** What a draft is filled with. */
export type Words = Pick<RequestDetail, 'reason' | 'legalBasis' | 'proposal'>;

type Choice = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly kind?: readonly Kind[] | undefined;
  readonly state?: readonly State[] | undefined;
};

/** Change requests, the newest first, page by page. */
export const requestsQuery = ({ plan, task, kind, state }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['requests', 'list', { plan, task, kind, state }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/requests', {
          params: {
            query: {
              limit: 100,
              ...(plan === undefined ? {} : { plan }),
              ...(task === undefined ? {} : { task }),
              ...(kind === undefined ? {} : { kind: [...kind] }),
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

/** One request. */
export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['requests', requestId],
    queryFn: ({ signal }) => answer(api.GET('/api/requests/{requestId}', { params: { path: { requestId } }, signal })),
  });

/** Begins a request for the own share of a task. */
export const beginRequest = ({ taskId, kind }: { readonly taskId: string; readonly kind: Kind }): Promise<RequestDetail> =>
  answer(api.POST('/api/requests', { body: { taskId, kind } }));

/** Saves a draft's words. */
export const saveRequest = (requestId: string, edit: number, words: Words): Promise<RequestDetail> =>
  answer(api.PUT('/api/requests/{requestId}', { params: { path: { requestId } }, body: { edit, ...words } }));

/** Moves a request along its chain. */
export const actOnRequest = (requestId: string, act: Act, edit: number, note?: string): Promise<RequestDetail> =>
  answer(
    api.POST(`/api/requests/{requestId}/${act}`, {
      params: { path: { requestId } },
      body: { edit, ...(note === undefined || note === '' ? {} : { note }) },
    }),
  );

/** A deed after which everything that an approved change can touch is asked anew. */
export const useRequestDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, 'everything', onDone);
