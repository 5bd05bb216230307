import type { Answer, operations } from '@luoshi/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';

export type InspectionRoom = Answer<'readInspection'>;
export type InspectionLine = Answer<'listInspections'>['items'][number];
export type InspectionCalendar = Answer<'readInspectionCalendar'>;
export type InspectionRules = Answer<'readInspectionRules'>;
/** What is written of an inspection before the notice. */
export type InspectionDraft = operations['draftInspection']['requestBody']['content']['application/json'];
export type TeamMember = InspectionDraft['team'][number];

/** The inspections of a year. */
export const inspectionsQuery = (year: number) =>
  queryOptions({
    queryKey: ['inspections', 'list', year],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections', { params: { query: { year } }, signal })),
  });

/** Who is visited when. */
export const inspectionCalendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['inspections', 'calendar', year],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections/calendar', { params: { query: { year } }, signal })),
  });

/** Terms and limits. */
export const inspectionRulesQuery = queryOptions({
  queryKey: ['inspections', 'rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/inspections/rules', { signal })),
});

/** Who may be named in a team. */
export const inspectorsQuery = queryOptions({
  queryKey: ['inspections', 'people'],
  queryFn: ({ signal }) => answer(api.GET('/api/inspections/people', { signal })),
});

/** Lead officials, who may be asked to approve. */
export const approversQuery = queryOptions({
  queryKey: ['inspections', 'approvers'],
  queryFn: ({ signal }) => answer(api.GET('/api/officials', { params: { query: { limit: 200 } }, signal })),
});

/** One inspection. */
export const inspectionQuery = (inspectionId: string) =>
  queryOptions({
    queryKey: ['inspections', 'one', inspectionId],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections/{inspectionId}', { params: { path: { inspectionId } }, signal })),
  });

/** A deed that answers with the inspection as it stands afterwards. */
export const useInspectionDeed = <Given = void>(
  deed: (given: Given) => Promise<InspectionRoom>,
  onDone?: (room: InspectionRoom) => void,
) => {
  const words = useWords(inspectionWords);
  const client = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: deed,
    onSuccess: async (room) => {
      client.setQueryData(inspectionQuery(room.inspectionId).queryKey, room);
      onDone?.(room);
      await client.invalidateQueries({
        predicate: ({ queryKey: [noun, view] }) => noun === 'desk' || (noun === 'inspections' && view !== 'one'),
      });
      say(words.saved);
    },
  });
};
