import type { Answer } from '@luoshi/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type CalendarYear = Answer<'listCalendars'>['years'][number];

/** The known years of the working-day calendar. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => answer(api.GET('/api/calendars', { signal })),
});

type Entered = Pick<CalendarYear, 'year' | 'holidays' | 'workingDays' | 'source'>;

/** Enters a year in place of what was known of it. */
export const usePutCalendar = (onDone: () => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ year, ...body }: Entered) => answer(api.PUT('/api/calendars/{year}', { params: { path: { year } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['calendars'] });
      onDone();
    },
  });
};
