import type { Answer } from '@luoshi/client';
import type { Role } from '@luoshi/domain';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { usersWords } from './users-words.js';

export type User = Answer<'listUsers'>['items'][number];
/** An account whose new password is shown once. */
export type WithPassword = Answer<'addUser'>;

/** Accounts by user name. */
export const usersQuery = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['users', q ?? ''],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/users', {
          params: { query: { limit: 50, ...(q === undefined ? {} : { q }), ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Units to choose from. */
export const unitChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['units', 'choices', q],
    queryFn: ({ signal }) => answer(api.GET('/api/units', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal })),
  });

export const addUser = (body: { readonly username: string; readonly displayName: string }): Promise<WithPassword> =>
  answer(api.POST('/api/users', { body }));

const path = (userId: string) => ({ params: { path: { userId } } });

export const resetPassword = (userId: string): Promise<WithPassword> => answer(api.POST('/api/users/{userId}/reset', path(userId)));

export const setState = (userId: string, state: 'active' | 'disabled'): Promise<User> =>
  state === 'active'
    ? answer(api.POST('/api/users/{userId}/enable', path(userId)))
    : answer(api.POST('/api/users/{userId}/disable', path(userId)));

export type Grant = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly officialId: string | null;
};

export const grantRoles = ({ userId, roles, unitId, officialId }: Grant): Promise<User> =>
  answer(api.PUT('/api/users/{userId}/roles', { ...path(userId), body: { roles: [...roles], unitId, officialId } }));

/** Changes an account and says so; the list is read anew. Why it was not changed is the caller's to show. */
export const useChange = <Input, Output>(change: (input: Input) => Promise<Output>, onDone?: (output: Output) => void) => {
  const words = useWords(usersWords);
  const queryClient = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: change,
    onSuccess: async (output) => {
      await queryClient.invalidateQueries({ queryKey: ['users'] });
      say(words.done);
      onDone?.(output);
    },
  });
};
