import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type ProblemLine = Answer<'listProblems'>['items'][number];
export type ProblemDetail = Answer<'readProblem'>;
export type State = ProblemLine['state'];

type Choice = {
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly state?: State | undefined;
  readonly overdue?: boolean;
};

/** Problems, the newest first, page by page. */
export const problemsQuery = ({ task, unit, state, overdue = false }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['problems', 'list', { task, unit, state, overdue }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/problems', {
          params: {
            query: {
              limit: 100,
              ...(task === undefined ? {} : { task }),
              ...(unit === undefined ? {} : { unit }),
              ...(state === undefined ? {} : { state: [state] }),
              ...(overdue ? { overdue } : {}),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One problem. */
export const problemQuery = (problemId: string) =>
  queryOptions({
    queryKey: ['problems', problemId],
    queryFn: ({ signal }) => answer(api.GET('/api/problems/{problemId}', { params: { path: { problemId } }, signal })),
  });

/** Who answers for how many problems. */
export const problemCountsQuery = () =>
  queryOptions({ queryKey: ['problems', 'by-unit'], queryFn: ({ signal }) => answer(api.GET('/api/problems/by-unit', { signal })) });

/** A deed after which everything that shows problems is asked anew. */
export const useProblemDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['problems', 'matters', 'desk', 'timeline', 'dispatch'], onDone);
