import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type MatterLine = Answer<'listMatters'>['items'][number];
export type MatterDetail = Answer<'readMatter'>;
export type State = MatterLine['state'];
export type Act = MatterDetail['acts'][number];
export type Proposal = Answer<'proposeMatters'>['items'][number];

type Choice = { readonly plan?: string | undefined; readonly task?: string | undefined; readonly state?: readonly State[] | undefined };

/** Matters, the newest first, page by page. */
export const mattersQuery = ({ plan, task, state }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'list', { plan, task, state }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/matters', {
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

/** One matter. */
export const matterQuery = (matterId: string) =>
  queryOptions({
    queryKey: ['matters', matterId],
    queryFn: ({ signal }) => answer(api.GET('/api/matters/{matterId}', { params: { path: { matterId } }, signal })),
  });

/** What a ladder would open now by the lights of a plan. */
export const proposalsQuery = (plan: string, ladder: string) =>
  queryOptions({
    queryKey: ['matters', 'proposals', plan, ladder],
    queryFn: ({ signal }) => answer(api.GET('/api/matters/proposals', { params: { query: { plan, ladder } }, signal })),
  });

/** What is asked of a unit. */
export type Order = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string;
  readonly origin: MatterLine['origin'];
  readonly title: string;
  readonly demand: string;
  readonly ladderId: string;
  readonly stepKey: string;
};

/** Issues a sheet. */
export const openMatter = (order: Order): Promise<MatterDetail> => answer(api.POST('/api/matters', { body: order }));

/** Moves a matter, or decides about its next step. */
export const actOnMatter = (matterId: string, act: Act, edit: number, note?: string): Promise<MatterDetail> =>
  answer(
    api.POST(`/api/matters/{matterId}/${act}`, {
      params: { path: { matterId } },
      body: { edit, ...(note === undefined || note === '' ? {} : { note }) },
    }),
  );

/** A deed after which everything that shows matters is asked anew. */
export const useMatterDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['matters', 'desk'], onDone);
