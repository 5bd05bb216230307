import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type CommitmentRow = Answer<'listCommitments'>['items'][number];
export type CommitmentDetail = Answer<'readCommitment'>;
export type Body = CommitmentDetail['body'];
export type Goal = Body['goals'][number];
export type Act = Exclude<CommitmentDetail['acts'][number], 'save'>;
export type State = CommitmentRow['state'];
export type WorkbenchRow = Answer<'readWorkbench'>['items'][number];

type Choice = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly state?: readonly State[] | undefined;
};

/** Commitments, the newest first, page by page. */
export const commitmentsQuery = ({ plan, task, state }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['commitments', 'list', { plan, task, state }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/commitments', {
          params: {
            query: {
              limit: 100,
              ...(plan === undefined ? {} : { plan }),
              ...(task === undefined ? {} : { task }),
              ...(state === undefined ? {} : { state: [...state] }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One version of a commitment. */
export const commitmentQuery = (commitmentId: string) =>
  queryOptions({
    queryKey: ['commitments', commitmentId],
    queryFn: ({ signal }) => answer(api.GET('/api/commitments/{commitmentId}', { params: { path: { commitmentId } }, signal })),
  });

/** What a page of the workbench is narrowed by. */
export type BenchChoice = {
  readonly plan: string;
  readonly stage?: 'none' | 'open' | 'submitted' | 'approved' | undefined;
  readonly quantified?: boolean | undefined;
  readonly q?: string | undefined;
};

/** The workbench in printed order, page by page, with the counts of the whole plan. */
export const workbenchQuery = ({ plan, stage, quantified, q }: BenchChoice) =>
  infiniteQueryOptions({
    queryKey: ['workbench', { plan, stage, quantified, q }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/workbench', {
          params: {
            query: {
              plan,
              limit: 100,
              ...(stage === undefined ? {} : { stage }),
              ...(quantified === undefined ? {} : { quantified }),
              ...(q === undefined || q === '' ? {} : { q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** How a target is divided among the partners. */
export const splitQuery = (commitmentId: string, goalKey: string) =>
  queryOptions({
    queryKey: ['commitments', commitmentId, 'split', goalKey],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/commitments/{commitmentId}/split/{goalKey}', { params: { path: { commitmentId, goalKey } }, signal })),
  });

/** Opens the draft of a share; what is there already is given back. */
export const openCommitment = (taskId: string): Promise<CommitmentDetail> => answer(api.POST('/api/commitments', { body: { taskId } }));

/** Saves the contents of a draft. */
export const saveCommitment = (commitmentId: string, edit: number, body: Body): Promise<CommitmentDetail> =>
  answer(api.PUT('/api/commitments/{commitmentId}', { params: { path: { commitmentId } }, body: { edit, body } }));

/** Submits, recalls, returns, approves or drops. */
export const actOnCommitment = (commitmentId: string, act: Act, edit: number, note?: string): Promise<CommitmentDetail> =>
  answer(
    api.POST(`/api/commitments/{commitmentId}/${act}`, {
      params: { path: { commitmentId } },
      body: { edit, ...(note === undefined || note === '' ? {} : { note }) },
    }),
  );

/** A deed after which everything that shows commitments is asked anew. */
export const useCommitmentDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['commitments', 'workbench', 'desk', 'tasks'], onDone);
