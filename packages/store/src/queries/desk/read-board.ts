import type { CalendarDate } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How one unit stands in a period: what was asked of it, and what has come. */
export type BoardRow = {
  readonly unitId: string;
  readonly name: string;
  readonly kind: string;
  readonly asked: number;
  /** Still on the unit's desk; of these, past their day. */
  readonly owed: number;
  readonly overdue: number;
  readonly handedIn: number;
  readonly late: number;
  readonly returned: number;
  readonly accepted: number;
  readonly lastAt: Date | null;
};

/** Every unit that was asked in a period, those that owe most first. */
export const readBoard = async (
  tx: Tx,
  { cycleId, period, today }: { readonly cycleId: string; readonly period: string; readonly today: CalendarDate },
): Promise<readonly BoardRow[]> => {
  const owed = sql`r.state in ('owed', 'draft', 'in-unit', 'returned')`;
  const { rows } = await sql<BoardRow>`
    with counted as materialized (
      select r.unit_id, count(*)::integer as asked, count(*) filter (where ${owed})::integer as owed,
        count(*) filter (where ${owed} and r.due_on < ${today}::date)::integer as overdue,
        count(*) filter (where not ${owed} and r.state <> 'waived')::integer as handed_in, count(*) filter (where r.is_late)::integer as late,
        count(*) filter (where r.state = 'returned')::integer as returned,
        count(*) filter (where r.state in ('accepted', 'corrected'))::integer as accepted, max(r.submitted_at) as last_at
      from report r where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.cycle_id = ${cycleId}::uuid and r.period = ${period} group by r.unit_id)
    select c.unit_id as "unitId", u.name, u.kind, c.asked, c.owed, c.overdue, c.handed_in as "handedIn", c.late, c.returned, c.accepted,
      c.last_at as "lastAt"
    from counted c join unit u on u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = c.unit_id
    order by c.overdue desc, c.owed desc, c.asked desc, u.pinyin collate "C", c.unit_id`.execute(tx.db);
  return rows;
};
