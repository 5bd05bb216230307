import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import type { LedgerSearch } from './ledger-search.js';

/** A task as the ledger lists it. */
export type LedgerRow = Answer<'listTasks'>['items'][number];

/** What the filters offer, each with its number of tasks. */
export type Facets = Answer<'readFacets'>;

const limit = 100;

/** The ledger page by page. An overtaken request is cancelled; the rows before stay in sight until the next ones are there. */
export const ledgerQuery = (plan: string | undefined, search: LedgerSearch) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', plan, search],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/tasks', { params: { query: { ...search, ...withPlan(plan), ...pageParam, limit } }, signal })),
    initialPageParam: {} as { readonly cursor?: string },
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? null : { cursor: nextCursor }),
    placeholderData: keepPreviousData,
    enabled: plan !== undefined,
  });

/** The choices for the filters. */
export const facetsQuery = (plan: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', 'facets', plan],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/facets', { params: { query: withPlan(plan) }, signal })),
    enabled: plan !== undefined,
    staleTime: 60_000,
  });

export const withPlan = (plan: string | undefined) => (plan === undefined ? {} : { plan });
