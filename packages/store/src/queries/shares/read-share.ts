import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A task as the units that carry it see it. `units` in the order of responsibility: lead units first, as printed. */
export type TaskShares = {
  readonly taskId: string;
  readonly planId: string;
  readonly no: number | null;
  readonly text: string;
  readonly deadline: string | null;
  readonly withdrawn: boolean;
  readonly units: readonly ShareUnit[];
};

/** One unit's share. */
export type ShareUnit = { readonly unitId: string; readonly name: string; readonly role: 'lead' | 'co'; readonly ord: number };

/** A task with the units that answer for it, or null where it is not within reach. */
export const readTaskShares = async (tx: Tx, taskId: string): Promise<TaskShares | null> => {
  const { rows } = await sql<TaskShares>`
    select t.task_id as "taskId", t.plan_id as "planId", t.no, coalesce(r.corrected_text, t.text) as text, t.deadline_date as deadline,
      t.withdrawn_in is not null as withdrawn,
      coalesce((select jsonb_agg(jsonb_build_object('unitId', d.unit_id, 'name', u.name, 'role', d.role, 'ord', d.ord)
          order by d.role desc, d.ord, d.unit_id)
        from responsibility d join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
        where d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.task_id), '[]') as units
    from task t left join ledger_row r on r.jurisdiction_id = t.jurisdiction_id and r.task_id = t.task_id
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.task_id = ${taskId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};
