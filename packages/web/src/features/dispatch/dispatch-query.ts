import type { Answer } from '@luoshi/client';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Dispatch = Answer<'readDispatch'>;
export type DispatchGroup = Dispatch['groups'][number];
export type DispatchLine = DispatchGroup['items'][number];
export type DispatchBy = 'official' | 'unit' | 'city';

/** What a dispatch meeting goes through. */
export const dispatchQuery = (plan: string, by: DispatchBy, member: string | undefined) =>
  queryOptions({
    queryKey: ['dispatch', plan, by, member],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/dispatch', { params: { query: { plan, by, ...(member === undefined ? {} : { member }) } }, signal })),
  });
