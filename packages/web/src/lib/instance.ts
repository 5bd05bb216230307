import type { Answer } from '@luoshi/client';
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from './api.js';

/** What is known of this ledger before anybody signs in. */
type Instance = Answer<'readInstance'>;

const instanceQuery = queryOptions({
  queryKey: ['instance'],
  queryFn: ({ signal }): Promise<Instance> => answer(api.GET('/api/instance', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  retry: true,
});

// A memory of its own: signing in and out empties the other one, and the mark must not flicker.
const memory = new QueryClient();

/** Whether everything here is made-up sample data; false until that is known. */
export const useIsSample = (): boolean => useQuery(instanceQuery, memory).data?.isSample ?? false;
