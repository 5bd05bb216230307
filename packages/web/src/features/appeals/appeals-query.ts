import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type Appeal = Answer<'readAppeal'>;

/** Appeals, the newest first, page by page. */
export const appealsQuery = infiniteQueryOptions({
  queryKey: ['appeals', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/appeals', { params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** One appeal. */
export const appealQuery = (appealId: string) =>
  queryOptions({
    queryKey: ['appeals', appealId],
    queryFn: ({ signal }) => answer(api.GET('/api/appeals/{appealId}', { params: { path: { appealId } }, signal })),
  });

/** A deed after which everything that shows appeals is asked anew. */
export const useAppealDeed = <Given, Done>(deed: (given: Given) => Promise<Done>) => useDeed(deed, ['appeals', 'assessments', 'desk']);
