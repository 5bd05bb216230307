import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { errataWords } from './errata-words.js';

export type Erratum = Answer<'listErrata'>['items'][number];
export type ErratumState = Erratum['state'];
export const erratumStates = ['proposed', 'accepted', 'reverted', 'dismissed'] as const satisfies readonly ErratumState[];

/** Errata of a plan in one state, or all. */
export const errataQuery = (plan: string, state: ErratumState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['errata', plan, state ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/errata', {
          params: {
            query: { plan, limit: 20, ...(state === undefined ? {} : { state }), ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

// An erratum changes what every page reads.
const readAnew = (queryClient: QueryClient) => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

export type Decision =
  | { readonly act: 'accept'; readonly erratumId: string; readonly corrected?: string }
  | { readonly act: 'revert' | 'dismiss'; readonly erratumId: string }
  | { readonly act: 'propose'; readonly planId: string; readonly printed: string; readonly corrected: string };

const send = (decision: Decision): Promise<Erratum> => {
  if (decision.act === 'propose') {
    const { planId, printed, corrected } = decision;
    return answer(api.POST('/api/errata', { body: { planId, printed, corrected } }));
  }
  const params = { path: { erratumId: decision.erratumId } };
  switch (decision.act) {
    case 'accept':
      return answer(
        api.POST('/api/errata/{erratumId}/accept', {
          params,
          body: decision.corrected === undefined ? {} : { corrected: decision.corrected },
        }),
      );
    case 'revert':
      return answer(api.POST('/api/errata/{erratumId}/revert', { params }));
    case 'dismiss':
      return answer(api.POST('/api/errata/{erratumId}/dismiss', { params }));
  }
};

/** Decides an erratum and says what was done, or why it was not. */
export const useDecide = (onDone?: () => void) => {
  const words = useWords(errataWords);
  const queryClient = useQueryClient();
  const say = useNotice();
  const sentence = useFailureSentence();
  const done = { accept: words.done, revert: words.doneRevert, dismiss: words.doneDismiss, propose: words.donePropose } as const;
  return useMutation({
    mutationFn: send,
    onSuccess: async (_, { act }) => {
      await readAnew(queryClient);
      say(done[act]);
      onDone?.();
    },
    // A form shows its error itself.
    onError: (error, { act }) => (act === 'propose' ? undefined : say(sentence(error), 'bad')),
  });
};
