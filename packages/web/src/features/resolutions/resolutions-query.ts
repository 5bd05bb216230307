import type { Answer } from '@luoshi/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { resolutionWords } from './resolution-words.js';

export type Resolutions = Answer<'readResolutions'>;
export type Subject = Resolutions['subjects'][number];
export type Decision = Subject['history'][number];

/** Who is meant in a task, and who decided so. */
export const resolutionsQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['resolutions', taskId],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{taskId}/resolutions', { params: { path: { taskId } }, signal })),
  });

const touched = ['resolutions', 'tasks', 'receipts', 'plans', 'lights', 'desk'];

/** A deed after which everything that shows who answers for tasks is asked anew. */
export const useResolutionDeed = <Given>(deed: (given: Given) => Promise<unknown>, onDone?: () => void) => {
  const words = useWords(resolutionWords);
  const client = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      onDone?.();
      await client.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) });
      say(words.saved);
    },
  });
};
