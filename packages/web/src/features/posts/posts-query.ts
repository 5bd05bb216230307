import type { Answer } from '@luoshi/client';
import type { PostKind } from '@luoshi/domain';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { postWords } from './post-words.js';

export type Post = Answer<'listPosts'>['items'][number];
export type Holding = Post['holdings'][number];

/** What the list is narrowed by. */
export type PostChoice = { readonly kind: PostKind | undefined; readonly q: string | undefined; readonly day: string | undefined };

/** Posts with their holders, page by page. */
export const postsQuery = ({ kind, q, day }: PostChoice) =>
  infiniteQueryOptions({
    queryKey: ['posts', 'list', { kind, q, day }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/posts', {
          params: {
            query: {
              limit: 100,
              ...(kind === undefined ? {} : { kind: [kind] }),
              ...(q === undefined ? {} : { q }),
              ...(day === undefined ? {} : { day }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Who leads a task, through the posts. */
export const leadersQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['posts', 'leaders', taskId],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}/leaders', { params: { path: { taskId } }, signal })),
  });

/** Accounts that may hold a post of the unit; null: a lead official's. */
export const candidatesQuery = (unit: string | null, q: string) =>
  queryOptions({
    queryKey: ['posts', 'candidates', unit, q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/posts/candidates', {
          params: { query: { ...(unit === null ? {} : { unit }), ...(q === '' ? {} : { q }) } },
          signal,
        }),
      ),
  });

const touched = ['posts', 'session', 'desk'];

/** A deed after which everything that shows posts is asked anew. */
export const usePostDeed = <Given>(deed: (given: Given) => Promise<unknown>, onDone?: () => void) => {
  const words = useWords(postWords);
  const client = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      // The form goes first: it would speak of what it has just changed.
      onDone?.();
      await client.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) });
      say(words.saved);
    },
  });
};
