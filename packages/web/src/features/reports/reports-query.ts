import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type ReportRow = Answer<'listReports'>['items'][number];
export type ReportDetail = Answer<'readReport'>;
export type Body = ReportDetail['body'];
export type Partner = ReportDetail['partners'][number];
export type State = ReportRow['state'];
export type Act = Exclude<ReportDetail['acts'][number], 'save' | 'correct'>;

/** What the list is narrowed by. */
export type ReportChoice = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly period?: string | undefined;
  readonly state?: readonly State[] | undefined;
  readonly late?: boolean | undefined;
  readonly newest?: boolean | undefined;
};

/** Reports, the earliest due first, page by page. */
export const reportsQuery = ({ plan, task, period, state, late, newest }: ReportChoice) =>
  infiniteQueryOptions({
    queryKey: ['reports', 'list', { plan, task, period, state, late, newest }],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/reports', {
          params: {
            query: {
              limit: 100,
              ...(plan === undefined ? {} : { plan }),
              ...(task === undefined ? {} : { task }),
              ...(period === undefined ? {} : { period }),
              ...(state === undefined ? {} : { state: [...state] }),
              ...(late === undefined ? {} : { late }),
              ...(newest === undefined ? {} : { newest }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One report with everything its form needs. */
export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['reports', reportId],
    queryFn: ({ signal }) => answer(api.GET('/api/reports/{reportId}', { params: { path: { reportId } }, signal })),
  });

/** Saves a draft. */
export const saveReport = (reportId: string, edit: number, body: Body): Promise<ReportDetail> =>
  answer(api.PUT('/api/reports/{reportId}', { params: { path: { reportId } }, body: { edit, body } }));

/** Moves a report one step on its way. */
export const actOnReport = (reportId: string, act: Act, edit: number, note?: string): Promise<ReportDetail> =>
  answer(
    api.POST(`/api/reports/{reportId}/${act}`, {
      params: { path: { reportId } },
      body: { edit, ...(note === undefined || note === '' ? {} : { note }) },
    }),
  );

/** A deed after which everything that shows reports is asked anew. */
export const useReportDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['reports', 'desk', 'board', 'cycles', 'tasks', 'lights', 'values'], onDone);

/** The periods of a plan, with whether they are open. */
export const openPeriodsQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['reports', 'periods', planId],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/progress', { params: { path: { planId: planId ?? '' } }, signal })),
    enabled: planId !== undefined,
  });
