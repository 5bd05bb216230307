import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';

export type Receipt = Answer<'listReceipts'>['items'][number];
export type ReceiptBoard = Answer<'readReceiptBoard'>;
export type IssuePreview = Answer<'previewIssue'>;
export type Part = Receipt['parts'][number];

/** What the list is narrowed by. */
export type ReceiptChoice = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly state?: readonly Receipt['state'][] | undefined;
  readonly overdue?: boolean | undefined;
};

/** The choice as the query of a call. */
export const receiptFilter = ({ plan, task, unit, state, overdue }: ReceiptChoice) => ({
  ...(plan === undefined ? {} : { plan }),
  ...(task === undefined ? {} : { task }),
  ...(unit === undefined ? {} : { unit }),
  ...(state === undefined ? {} : { state: [...state] }),
  ...(overdue === true ? { overdue } : {}),
});

/** Receipts, unsigned and longest overdue first, page by page. */
export const receiptsQuery = (choice: ReceiptChoice) =>
  infiniteQueryOptions({
    queryKey: ['receipts', 'list', choice],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/receipts', {
          params: { query: { limit: 100, ...receiptFilter(choice), ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Who has signed, by unit. */
export const receiptBoardQuery = (plan: string) =>
  queryOptions({
    queryKey: ['receipts', 'board', plan],
    queryFn: ({ signal }) => answer(api.GET('/api/receipts/board', { params: { query: { plan } }, signal })),
  });

/** What is handed out: a whole plan, or one of its tasks. */
export type Issued = { readonly planId: string; readonly taskIds?: string[] };

/** What issuing would do. */
export const issuePreviewQuery = (issued: Issued) =>
  queryOptions({
    queryKey: ['receipts', 'preview', issued],
    queryFn: ({ signal }) => answer(api.POST('/api/receipts/preview', { body: issued, signal })),
  });

/** The offices of a unit, offered while splitting. */
export const officesQuery = (unit: string) =>
  queryOptions({
    queryKey: ['posts', 'offices', unit],
    queryFn: ({ signal }) => answer(api.GET('/api/posts', { params: { query: { unit, kind: ['office'], limit: 200 } }, signal })),
  });

const touched = ['receipts', 'desk', 'tasks', 'lights'];

/** A deed after which everything that shows receipts is asked anew; what came of it is said in a line. */
export const useReceiptDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, said: (done: Done) => string) => {
  const client = useQueryClient();
  const say = useNotice();
  const sentence = useFailureSentence();
  return useMutation({
    mutationFn: deed,
    onSuccess: async (done) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) });
      say(said(done));
    },
    onError: (error) => say(sentence(error), 'bad'),
  });
};

const pathOf = ({ taskId, unitId }: Pick<Receipt, 'taskId' | 'unitId'>) => ({ params: { path: { taskId, unitId } } });

/** Signs for one task. */
export const signReceipt = (receipt: Receipt) => answer(api.POST('/api/receipts/{taskId}/{unitId}/sign', pathOf(receipt)));

/** Signs for everything of the own unit that waits. */
export const signReceipts = (planId: string) => answer(api.POST('/api/receipts/signatures', { body: { planId } }));

/** Takes a task back from a unit. */
export const withdrawReceipt = ({ receipt, reason }: { readonly receipt: Receipt; readonly reason: string }) =>
  answer(api.POST('/api/receipts/{taskId}/{unitId}/withdraw', { ...pathOf(receipt), body: { reason } }));

/** Splits a share inside its unit. */
export const splitReceipt = (receipt: Receipt, parts: readonly Part[]) =>
  answer(api.PUT('/api/receipts/{taskId}/{unitId}/parts', { ...pathOf(receipt), body: { before: receipt.parts, parts: [...parts] } }));
