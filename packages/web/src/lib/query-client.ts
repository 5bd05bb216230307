import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, problemOf } from './failure.js';

/** The cache of server answers. `onSignedOut` is called once a request finds the session over. */
export const createQueryClient = (onSignedOut: () => void): QueryClient => {
  const watch = { onError: (error: unknown) => (isSignedOut(error) ? onSignedOut() : undefined) };
  return new QueryClient({
    queryCache: new QueryCache(watch),
    mutationCache: new MutationCache(watch),
    defaultOptions: { queries: { retry: worthRetrying, refetchOnWindowFocus: false, staleTime: 10_000 }, mutations: { retry: false } },
  });
};

// A refusal stays a refusal; only silence and faults may pass.
const worthRetrying = (count: number, error: unknown): boolean => {
  const { status } = problemOf(error);
  return count < 1 && (status === 0 || status >= 500);
};
