import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Notice = Answer<'listNotices'>['items'][number];
export type Preference = Answer<'readNoticePreference'>;

/** How many reminders lie unread; asked again every minute, so that a screen left open tells too. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: ({ signal }) => answer(api.GET('/api/notices/count', { signal })),
  refetchInterval: 60_000,
});

/** The reminders of the signed-in person, the newest first. */
export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unread],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/notices', { params: { query: { limit: 50, unread, ...(pageParam === '' ? {} : { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Marks reminders read: those named, or all. */
export const useRead = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (noticeIds: readonly string[] | null) =>
      answer(api.POST('/api/notices/read', { body: { noticeIds: noticeIds === null ? null : [...noticeIds] } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  });
};

/** How the person is reminded. */
export const preferenceQuery = queryOptions({
  queryKey: ['notice-preference'],
  queryFn: ({ signal }) => answer(api.GET('/api/notice-preference', { signal })),
});

type Wish = Pick<Preference, 'email' | 'byMail' | 'lang' | 'digestAt' | 'quietFrom' | 'quietTo'>;

/** Keeps how the person wants to be reminded. */
export const usePutPreference = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Wish) => answer(api.PUT('/api/notice-preference', { body })),
    onSuccess: (kept) => queryClient.setQueryData(preferenceQuery.queryKey, kept),
  });
};

/** A new address of the calendar feed, or none any more. */
export const useFeed = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: boolean): Promise<string | null> => {
      if (wanted) return (await answer(api.POST('/api/notice-preference/feed', {}))).path;
      await answer(api.DELETE('/api/notice-preference/feed', {}));
      return null;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: preferenceQuery.queryKey }),
  });
};
