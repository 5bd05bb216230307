import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Tasks in force with a unit's name that stands for nothing known yet: those that a new name in the registry may resolve. */
export const findUnresolvedTasks = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ taskId: string }>`
    select distinct a.task_id as "taskId" from assignment a
    join task t on t.jurisdiction_id = a.jurisdiction_id and t.task_id = a.task_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.role <> 'leader' and a.unit_id is null and a.collective_id is null
      and t.withdrawn_in is null
    order by 1`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};
