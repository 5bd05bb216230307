import type { Answer } from '@luoshi/client';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type TaskLights = Answer<'readTaskLights'>;
export type TaskValues = Answer<'listValues'>;
export type Progress = Answer<'readProgress'>;
export type ProgressCounts = NonNullable<Progress['whole']>;

/** A task's lights through the periods. */
export const taskLightsQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, 'lights'],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}/lights', { params: { path: { taskId } }, signal })),
  });

/** A task's values, three kinds side by side. */
export const taskValuesQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId, 'values'],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}/values', { params: { path: { taskId } }, signal })),
  });

/** What the own unit may publish. */
export const entitledQuery = queryOptions({
  queryKey: ['entitled'],
  queryFn: ({ signal }) => answer(api.GET('/api/values/entitled', { signal })),
});

/** The sums of a plan's lights. */
export const progressQuery = (planId: string, period: string | undefined) =>
  queryOptions({
    queryKey: ['plans', planId, 'progress', period ?? null],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/plans/{planId}/progress', { params: { path: { planId }, query: period === undefined ? {} : { period } }, signal }),
      ),
  });
