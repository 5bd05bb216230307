import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type ComplaintLine = Answer<'listComplaints'>['items'][number];
export type ComplaintDetail = Answer<'readComplaint'>;
export type State = ComplaintLine['state'];

/** Complaints and suggestions, the newest first, page by page. */
export const complaintsQuery = (state: State | undefined) =>
  infiniteQueryOptions({
    queryKey: ['complaints', 'list', state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/complaints', {
          params: {
            query: { limit: 50, ...(state === undefined ? {} : { state: [state] }), ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One complaint. */
export const complaintQuery = (complaintId: string) =>
  queryOptions({
    queryKey: ['complaints', complaintId],
    queryFn: ({ signal }) => answer(api.GET('/api/complaints/{complaintId}', { params: { path: { complaintId } }, signal })),
  });

/** A deed after which everything that shows complaints is asked anew. */
export const useComplaintDeed = <Given, Done>(deed: (given: Given) => Promise<Done>) => useDeed(deed, ['complaints', 'desk']);
