import type { Answer } from '@luoshi/client';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Overview = Answer<'readOverview'>;

/** The counts of a plan. */
export const overviewQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'overview'],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/overview', { params: { path: { planId } }, signal })),
  });
