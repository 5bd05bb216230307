import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A deed after which what it may have changed is asked anew: the queries whose keys begin with one of the words, or all of them. */
export const useDeed = <Given, Done>(
  deed: (given: Given) => Promise<Done>,
  touched: readonly string[] | 'everything',
  onDone?: (done: Done) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: async (done) => {
      onDone?.(done);
      await (touched === 'everything'
        ? client.invalidateQueries()
        : client.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) }));
    },
  });
};
