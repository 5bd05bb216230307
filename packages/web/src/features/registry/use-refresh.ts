import { useQueryClient } from '@tanstack/react-query';

/** What changes in the registry changes what tasks stand for, so everything is read anew. */
export const useRefresh = (): (() => Promise<void>) => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
};
