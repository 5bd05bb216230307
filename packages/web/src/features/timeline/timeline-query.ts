import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type TimelineEntry = Answer<'readTimeline'>['items'][number];
export type TimelineKind = NonNullable<TimelineEntry['kind']>;

/** What of a timeline. Days inclusive. */
export type TimelineChoice = {
  readonly kinds: readonly TimelineKind[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
};

/** A task's timeline, the newest first, page by page. */
export const timelineQuery = (taskId: string, { kinds, from, to, limit }: TimelineChoice) =>
  infiniteQueryOptions({
    queryKey: ['timeline', taskId, kinds, from, to, limit],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/tasks/{taskId}/timeline', {
          params: {
            path: { taskId },
            query: {
              limit,
              ...(kinds.length === 0 ? {} : { kind: [...kinds] }),
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
