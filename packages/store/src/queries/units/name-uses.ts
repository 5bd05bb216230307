import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A unit's name as tasks in force read it, and what it stands for now. */
export type NameUse = { readonly name: string; readonly unitId: string | null; readonly collectiveId: string | null };

/** Every name of a unit or body in the tasks in force, each once for each meaning: some hundred. */
export const listNameUses = async (tx: Tx): Promise<readonly NameUse[]> => {
  const { rows } = await sql<NameUse>`
    select distinct a.corrected_name as name, a.unit_id as "unitId", a.collective_id as "collectiveId" from assignment a
    join task t on t.jurisdiction_id = a.jurisdiction_id and t.task_id = a.task_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.role <> 'leader' and t.withdrawn_in is null
    order by 1`.execute(tx.db);
  return rows;
};

/** Tasks in force that name a unit or body by one of these names. */
export const findTasksNaming = async (tx: Tx, names: readonly string[]): Promise<readonly string[]> => {
  if (names.length === 0) return [];
  const { rows } = await sql<{ taskId: string }>`
    select distinct a.task_id as "taskId" from assignment a
    join task t on t.jurisdiction_id = a.jurisdiction_id and t.task_id = a.task_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.role <> 'leader' and a.corrected_name = any(${[...names]}::text[])
      and t.withdrawn_in is null
    order by 1`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};
