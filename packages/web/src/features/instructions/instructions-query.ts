import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type InstructionLine = Answer<'listInstructions'>['items'][number];
export type InstructionDetail = Answer<'readInstruction'>;
export type State = InstructionLine['state'];

type Choice = { readonly task?: string | undefined; readonly state?: State | undefined };

/** Instructions, the newest first, page by page. */
export const instructionsQuery = ({ task, state }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['instructions', 'list', { task, state }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/instructions', {
          params: {
            query: {
              limit: 50,
              ...(task === undefined ? {} : { task }),
              ...(state === undefined ? {} : { state: [state] }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One instruction. */
export const instructionQuery = (instructionId: string) =>
  queryOptions({
    queryKey: ['instructions', instructionId],
    queryFn: ({ signal }) => answer(api.GET('/api/instructions/{instructionId}', { params: { path: { instructionId } }, signal })),
  });

/** How long an instruction given on a day may take; today where the day is empty. */
export const clockQuery = (givenOn: string) =>
  queryOptions({
    queryKey: ['instructions', 'clock', givenOn],
    queryFn: ({ signal }) => answer(api.GET('/api/instructions/clock', { params: { query: givenOn === '' ? {} : { givenOn } }, signal })),
  });

/** The lead officials of the plans, to say whose instruction it is. */
export const officialsQuery = () =>
  queryOptions({
    queryKey: ['officials', 'choices'],
    queryFn: ({ signal }) => answer(api.GET('/api/officials', { params: { query: { limit: 200 } }, signal })),
  });

/** A deed after which everything that shows instructions or their sheets is asked anew. */
export const useInstructionDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['instructions', 'matters', 'desk', 'timeline'], onDone);
