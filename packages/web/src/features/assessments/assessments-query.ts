import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';
import { useDeed } from '../../lib/use-deed.js';

export type AssessmentLine = Answer<'listAssessments'>['items'][number];
export type Assessment = Answer<'readAssessment'>;
export type Group = Assessment['groups'][number];
export type UnitSheet = Answer<'readUnitSheet'>;
export type SheetLine = UnitSheet['aspects'][number]['lines'][number];
export type Schemes = Answer<'listSchemes'>;
export type Scheme = Schemes['schemes'][number];
export type RuleKind = Schemes['kinds'][number];
export type SchemeKey = Pick<Scheme, 'schemeId' | 'version'>;

/** Assessments, the newest first, page by page. */
export const assessmentsQuery = infiniteQueryOptions({
  queryKey: ['assessments', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/assessments', { params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** One assessment with its ranking. */
export const assessmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['assessments', assessmentId],
    queryFn: ({ signal }) => answer(api.GET('/api/assessments/{assessmentId}', { params: { path: { assessmentId } }, signal })),
  });

/** A unit's score line by line. */
export const unitSheetQuery = (assessmentId: string, unitId: string) =>
  queryOptions({
    queryKey: ['assessments', assessmentId, unitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/assessments/{assessmentId}/units/{unitId}', { params: { path: { assessmentId, unitId } }, signal })),
  });

/** Every scheme, and what a rule may count. */
export const schemesQuery = queryOptions({
  queryKey: ['assessments', 'schemes'],
  queryFn: ({ signal }) => answer(api.GET('/api/assessments/schemes', { signal })),
});

type Act = 'score' | 'freeze' | 'publish' | 'finish' | 'drop';

/** Moves an assessment. */
export const moveAssessment = (assessmentId: string, act: Act, edit: number): Promise<Assessment> =>
  answer(api.POST(`/api/assessments/{assessmentId}/${act}`, { params: { path: { assessmentId } }, body: { edit } }));

/** Scores again and compares. */
export const checkAssessment = (assessmentId: string): Promise<Answer<'checkAssessment'>> =>
  answer(api.GET('/api/assessments/{assessmentId}/check', { params: { path: { assessmentId } } }));

/** A deed after which everything that shows assessments is asked anew. */
export const useAssessmentDeed = <Given, Done>(deed: (given: Given) => Promise<Done>, onDone?: (done: Done) => void) =>
  useDeed(deed, ['assessments', 'appeals', 'desk'], onDone);
