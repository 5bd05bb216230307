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
