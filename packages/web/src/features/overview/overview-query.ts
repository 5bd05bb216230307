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

/** How many errata the notice names; the others are counted. */
export const proposedShown = 3;

/** The first errata that wait for a decision. */
export const proposedErrataQuery = (plan: string) =>
  queryOptions({
    queryKey: ['errata', plan, 'notice'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/errata', { params: { query: { plan, state: 'proposed', limit: proposedShown } }, signal })),
  });
