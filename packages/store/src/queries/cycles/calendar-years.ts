import type { CalendarYear } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The years of the working-day calendar that the office entered. */
export const readCalendarYears = async (tx: Tx): Promise<readonly CalendarYear[]> => {
  const { rows } = await sql<{ year: number; days: Pick<CalendarYear, 'holidays' | 'workingDays'>; source: string }>`
    select year, days, source from calendar_year where jurisdiction_id = ${tx.scope.jurisdictionId} order by year`.execute(tx.db);
  return rows.map(({ year, days, source }) => ({ year, source, ...days }));
};

/** Enters a year, in place of what was entered before. */
export const putCalendarYear = async (tx: Tx, { year, holidays, workingDays, source }: CalendarYear, at: Date): Promise<void> => {
  const days = JSON.stringify({ holidays, workingDays });
  await sql`insert into calendar_year (jurisdiction_id, year, days, source, entered_at, entered_by)
    values (${tx.scope.jurisdictionId}, ${year}, ${days}::text::jsonb, ${source}, ${at}, ${tx.scope.userId}::uuid)
    on conflict (jurisdiction_id, year) do update set days = excluded.days, source = excluded.source, entered_at = excluded.entered_at,
      entered_by = excluded.entered_by`.execute(tx.db);
};
