import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The plan of a task; null where there is no such task in force. */
export const readTaskPlan = async (tx: Tx, taskId: string): Promise<string | null> => {
  const { rows } = await sql<{ planId: string }>`select plan_id as "planId" from task
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid and withdrawn_in is null`.execute(tx.db);
  return rows[0]?.planId ?? null;
};
