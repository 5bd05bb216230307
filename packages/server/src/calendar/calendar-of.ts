import { type WorkingCalendar, workingCalendar } from '@luoshi/domain';
import { readCalendarYears, type Tx } from '@luoshi/store';

/** The working-day calendar in force: the shipped years and those the office entered. */
export const calendarOf = async (tx: Tx): Promise<WorkingCalendar> => workingCalendar(await readCalendarYears(tx));
