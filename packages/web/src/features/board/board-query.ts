import type { Answer } from '@luoshi/client';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Cycle = Answer<'listCycles'>['cycles'][number];
export type Board = Answer<'readBoard'>;

/** A plan's report cycles with their periods. */
export const cyclesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['cycles', planId],
    queryFn: ({ signal }) => answer(api.GET('/api/cycles', { params: { query: { plan: planId } }, signal })),
  });

/** Who has handed in for a period. */
export const boardQuery = (cycle: string, period: string) =>
  queryOptions({
    queryKey: ['board', cycle, period],
    queryFn: ({ signal }) => answer(api.GET('/api/board', { params: { query: { cycle, period } }, signal })),
  });
