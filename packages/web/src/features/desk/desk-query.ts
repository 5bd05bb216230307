import type { Answer } from '@luoshi/client';
import type { DutyKind } from '@luoshi/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Desk = Answer<'readDesk'>;
export type DeskLine = Desk['items'][number];

const limit = 50;

/** The desk of the signed-in person, overdue first, page by page. */
export const deskQuery = (kind: DutyKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['desk', kind],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/desk', {
          params: { query: { limit, ...(kind === undefined ? {} : { kind }), ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
