import type { Ask } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/**
 * What was asked of units and falls due in a month (`2024-03`) or was due before and is still open; of one unit, or of all. Two cycles that ask for
 * the same task at the same period's end ask for the same datum.
 */
export const readAsks = async (tx: Tx, month: string, unitId: string | null): Promise<readonly Ask[]> => {
  const { jurisdictionId, reach } = tx.scope;
  const own = reach.kind === 'unit' ? reach.unitId : unitId;
  const mine = own === null ? sql`true` : sql`x.unit_id = ${own}`;
  const [first, next] = [sql`(${month} || '-01')::date`, sql`((${month} || '-01')::date + interval '1 month')::date`];
  const { rows } = await sql<Ask>`
    select x.unit_id as "unitId", 'report' as kind, x.task_id::text || ' ' || p.ends_on::text as datum, x.due_on as "dueOn",
      x.state not in ('owed', 'draft', 'in-unit', 'returned') as "isDone"
    from report x join report_period p on p.jurisdiction_id = x.jurisdiction_id and p.cycle_id = x.cycle_id and p.period = x.period
    where x.jurisdiction_id = ${jurisdictionId} and ${mine} and x.due_on < ${next}
      and (x.due_on >= ${first} or x.state in ('owed', 'draft', 'in-unit', 'returned'))
    union all
    select x.unit_id, 'receipt', null, x.due_on, x.state <> 'issued' from receipt x
    where x.jurisdiction_id = ${jurisdictionId} and ${mine} and x.state <> 'withdrawn' and x.due_on < ${next} and (x.due_on >= ${first} or x.state = 'issued')
    union all
    select x.unit_id, 'request', null, null, false from change_request x
    where x.jurisdiction_id = ${jurisdictionId} and ${mine} and x.state not in ('approved', 'rejected', 'withdrawn')`.execute(tx.db);
  return rows;
};
