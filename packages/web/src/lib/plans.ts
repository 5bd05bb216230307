import type { Answer } from '@luoshi/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { answer, api } from './api.js';
import { useMay } from './session.js';

export type PlanSummary = Answer<'listPlans'>['items'][number];
export type PlanDetail = Answer<'readPlan'>;

// Plans come once a year: a hundred is more than a switcher can show.
const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: ({ signal }) => answer(api.GET('/api/plans', { params: { query: { limit: 100 } }, signal })),
  staleTime: 60_000,
});

const noPlans: readonly PlanSummary[] = [];

type Plans = { readonly plans: readonly PlanSummary[]; readonly isLoading: boolean; readonly error: Error | null };

/** The plans the person may see, the newest first. */
export const usePlans = (): Plans => {
  const allowed = useMay()('plan.read');
  const { data, isLoading, error } = useQuery({ ...plansQuery, enabled: allowed });
  return { plans: data?.items ?? noPlans, isLoading, error };
};

/** The plan in view: the one the address names, else the newest. Null: none, or not loaded yet. */
export const usePlan = (): PlanSummary | null => {
  const { plan } = useSearch({ strict: false });
  const { plans } = usePlans();
  return plans.find(({ planId }) => planId === plan) ?? plans[0] ?? null;
};

/** A plan with its outline. */
export const planQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['plans', planId],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}', { params: { path: { planId: planId ?? '' } }, signal })),
    enabled: planId !== undefined,
    staleTime: 60_000,
  });
