import type { Answer } from '@luoshi/client';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

/** A task with its source. */
export type TaskDetail = Answer<'readTask'>;

/** A fact at its place in the source. */
export type Mark = TaskDetail['source']['marks'][number];

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', taskId],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}', { params: { path: { taskId } }, signal })),
    staleTime: 60_000,
  });

/** What the audit log says of the task and of the plan it stands in, the newest first. */
export const taskHistoryQuery = (taskId: string, planId: string) =>
  queryOptions({
    queryKey: ['audit', 'task', taskId],
    queryFn: async ({ signal }) => {
      const about = (thingKind: string, thingId: string) =>
        answer(api.GET('/api/audit', { params: { query: { thingKind, thingId, limit: 50 } }, signal }));
      const pages = await Promise.all([about('task', taskId), about('plan', planId)]);
      return pages.flatMap(({ items }) => items).sort((a, b) => b.seq - a.seq);
    },
  });
