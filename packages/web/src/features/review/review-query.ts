import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Queue = Answer<'listReview'>;
export type TaskReview = Answer<'readReview'>;
export type Reading = TaskReview['readings'][number];
export type Correction = TaskReview['corrections'][number];
export type Source = Answer<'readTask'>['source'];

/** Which part of the queue. */
export const queues = ['unsure', 'conflicts', 'unchecked', 'all'] as const;
export type QueueName = (typeof queues)[number];

/** The queue of the review, page by page. */
export const queueQuery = (plan: string, only: QueueName) =>
  infiniteQueryOptions({
    queryKey: ['reviews', plan, only],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/reviews', {
          params: { query: { plan, only, limit: 100, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** What a task reads, how sure that is, and what people corrected. */
export const reviewQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['reviews', 'task', taskId],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}/review', { params: { path: { taskId } }, signal })),
  });

/** The stretch of the document that holds the task. */
export const sourceQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', taskId],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}', { params: { path: { taskId } }, signal })),
    staleTime: 60_000,
  });

/** What a reviewer does with a task. */
export type ReviewDeed =
  | { readonly kind: 'correct'; readonly said: Reading; readonly seen: Reading }
  | { readonly kind: 'withdraw' | 'reapply'; readonly correctionId: string }
  | { readonly kind: 'check'; readonly checked: boolean };

const perform = (taskId: string, deed: ReviewDeed): Promise<TaskReview> => {
  switch (deed.kind) {
    case 'correct': {
      const { said, seen } = deed;
      return answer(api.POST('/api/tasks/{taskId}/corrections', { params: { path: { taskId } }, body: { said, seen } }));
    }
    case 'withdraw':
    case 'reapply': {
      const path = { correctionId: deed.correctionId };
      return answer(api.POST(`/api/corrections/{correctionId}/${deed.kind}`, { params: { path } }));
    }
    case 'check':
      return answer(api.PUT('/api/tasks/{taskId}/checked', { params: { path: { taskId } }, body: { checked: deed.checked } }));
  }
};

/** Corrects, takes back, or notes a reading as right; everything that shows the task is asked anew. The queue keeps its order meanwhile. */
export const useReviewDeed = (taskId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deed: ReviewDeed) => perform(taskId, deed),
    onSuccess: async (review) => {
      client.setQueryData(reviewQuery(taskId).queryKey, review);
      await client.invalidateQueries({
        predicate: ({ queryKey }) => ['tasks', 'overview', 'units', 'officials'].includes(String(queryKey[0])),
      });
    },
  });
};
