import type { Answer } from '@luoshi/client';
import type { Action } from '@luoshi/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from './api.js';

/** The signed-in person. */
export type Me = Answer<'readSession'>;

/** Who is signed in; fails with `not-signed-in`. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }): Promise<Me> => answer(api.GET('/api/session', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** The signed-in person, or null before log-in. */
export const useMe = (): Me | null => useQuery(sessionQuery).data ?? null;

/** Whether the person may do something: `may('audit.read')`. The server asks again. */
export const allows = (me: Me | null, action: Action): boolean => me?.permissions.includes(action) ?? false;

/** The same question as a hook. */
export const useMay = (): ((action: Action) => boolean) => {
  const me = useMe();
  return (action) => allows(me, action);
};
