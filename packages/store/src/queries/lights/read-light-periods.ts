import type { CalendarDate } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A period that was opened for a plan. Two cycles may share its key: it is closed when all of them are. */
export type OpenedPeriod = {
  readonly planId: string;
  readonly key: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isOpen: boolean;
};

/** Every period opened for the plans, the earliest first; of those that end together the longest first. */
export const readOpenedPeriods = async (tx: Tx, planIds: readonly string[]): Promise<readonly OpenedPeriod[]> => {
  const { rows } = await sql<OpenedPeriod>`
    select c.plan_id as "planId", p.period as key, min(p.starts_on) as "from", max(p.ends_on) as "to", bool_or(p.state = 'open') as "isOpen"
    from report_cycle c join report_period p on p.jurisdiction_id = c.jurisdiction_id and p.cycle_id = c.cycle_id
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.plan_id = any(${[...planIds]}::uuid[])
    group by c.plan_id, p.period order by max(p.ends_on), min(p.starts_on)`.execute(tx.db);
  return rows;
};

/** The tasks in force of a plan, in printed order. */
export const readTaskIds = async (tx: Tx, planId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ taskId: string }>`
    select task_id as "taskId" from task where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid
      and withdrawn_in is null order by ord`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};

/** Tasks with a line in lists, among these or of a plan; those that have left the plan too. */
export const readStatusTaskIds = async (
  tx: Tx,
  choice: { readonly planId: string } | { readonly taskIds: readonly string[] },
): Promise<readonly string[]> => {
  const which = 'planId' in choice ? sql`plan_id = ${choice.planId}::uuid` : sql`task_id = any(${[...choice.taskIds]}::uuid[])`;
  const { rows } = await sql<{ taskId: string }>`
    select task_id as "taskId" from task_status where jurisdiction_id = ${tx.scope.jurisdictionId} and ${which} order by task_id`.execute(
    tx.db,
  );
  return rows.map(({ taskId }) => taskId);
};
