import type { Answer, operations } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Paper = Answer<'readPaper'>;
export type PaperLine = Answer<'listPapers'>['items'][number];
export type PaperAsked = operations['draftPaper']['requestBody']['content']['application/json'];

/** The kinds of papers. */
export const kindsQuery = queryOptions({
  queryKey: ['papers', 'kinds'],
  queryFn: ({ signal }) => answer(api.GET('/api/papers/kinds', { signal })),
});

/** Papers, the newest first. */
export const papersQuery = infiniteQueryOptions({
  queryKey: ['papers', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/papers', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: Answer<'listPapers'>) => nextCursor,
});

/** One paper. */
export const paperQuery = (paperId: string) =>
  queryOptions({
    queryKey: ['papers', 'one', paperId],
    queryFn: ({ signal }) => answer(api.GET('/api/papers/{paperId}', { params: { path: { paperId } }, signal })),
  });

/** The periods a plan has lights of. */
export const periodsQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['papers', 'periods', planId],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/progress', { params: { path: { planId: planId ?? '' } }, signal })),
    enabled: planId !== undefined,
  });

/** Inspections of a year, which papers may tell of. */
export const inspectionsOfYear = (year: number, isNeeded: boolean) =>
  queryOptions({
    queryKey: ['papers', 'inspections', year],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections', { params: { query: { year } }, signal })),
    enabled: isNeeded,
  });

/** A deed that answers with the paper as it stands afterwards. */
export const usePaperDeed = <Given>(deed: (given: Given) => Promise<Paper>, onDone?: (paper: Paper) => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: async (paper) => {
      client.setQueryData(paperQuery(paper.paperId).queryKey, paper);
      onDone?.(paper);
      await client.invalidateQueries({ queryKey: ['papers', 'list'] });
    },
  });
};
