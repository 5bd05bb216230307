import type { Answer } from '@luoshi/client';
import type { ComparedKind, ComparisonMode } from '@luoshi/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Comparison = Answer<'readComparison'>;
export type ComparedTask = Comparison['items'][number];

/** What is compared, and what of it is looked at. */
export type ComparisonChoice = {
  readonly before: string;
  readonly after: string;
  readonly mode?: ComparisonMode | undefined;
  readonly kind?: ComparedKind | undefined;
  readonly q?: string | undefined;
};

/** Two plans side by side, page by page. */
export const comparisonQuery = ({ before, after, mode, kind, q }: ComparisonChoice) =>
  infiniteQueryOptions({
    queryKey: ['comparison', { before, after, mode, kind, q }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/comparisons', {
          params: {
            query: {
              before,
              after,
              ...(mode === undefined ? {} : { mode }),
              ...(kind === undefined ? {} : { kind }),
              ...(q === undefined ? {} : { q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
