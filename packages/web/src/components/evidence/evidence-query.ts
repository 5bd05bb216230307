import type { Answer } from '@luoshi/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

/** What files belong to. */
export type EvidenceOf = {
  readonly thingKind: 'report' | 'request' | 'close-out' | 'finding' | 'instruction' | 'problem' | 'appeal';
  readonly thingId: string;
};
export type Files = Answer<'listEvidence'>['items'];

/** The files of a thing, with what may be added to it. */
export const evidenceQuery = ({ thingKind, thingId }: EvidenceOf) =>
  queryOptions({
    queryKey: ['evidence', thingKind, thingId],
    queryFn: ({ signal }) => answer(api.GET('/api/evidence', { params: { query: { thingKind, thingId } }, signal })),
  });

/** Adds a file to a thing, and takes one out. */
export const useFiles = (thing: EvidenceOf) => {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: evidenceQuery(thing).queryKey });
  const add = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return answer(
        api.POST('/api/evidence/{thingKind}/{thingId}', {
          params: { path: thing },
          body: form as never,
          bodySerializer: (body) => body as unknown as FormData,
        }),
      );
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (evidenceId: string) => answer(api.DELETE('/api/evidence/{evidenceId}', { params: { path: { evidenceId } } })),
    onSuccess,
  });
  return { add, remove };
};
