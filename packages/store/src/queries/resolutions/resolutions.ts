import type { OwnerResolution } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A decision on who is meant in a task, with who made it. */
export type ResolutionRow = OwnerResolution & {
  readonly resolutionId: string;
  readonly taskId: string;
  readonly withdrawnBy: string | null;
};

/** Every decision on owners of these tasks, the latest first, those withdrawn too. */
export const readResolutions = async (tx: Tx, taskIds: readonly string[]): Promise<readonly ResolutionRow[]> => {
  const { rows } = await sql<ResolutionRow>`
    select o.resolution_id as "resolutionId", o.task_id as "taskId", o.subject, o.collective_id as "collectiveId", o.unit_ids as "unitIds", o.reason,
      ${instant('o.decided_at')} as "decidedAt", d.display_name as "decidedBy", ${instant('o.withdrawn_at')} as "withdrawnAt",
      w.display_name as "withdrawnBy"
    from owner_resolution o
    left join account d on d.jurisdiction_id = o.jurisdiction_id and d.user_id = o.decided_by
    left join account w on w.jurisdiction_id = o.jurisdiction_id and w.user_id = o.withdrawn_by
    where o.jurisdiction_id = ${tx.scope.jurisdictionId} and o.task_id = any(${[...taskIds]}::uuid[])
    order by o.decided_at desc, o.resolution_id desc`.execute(tx.db);
  return rows;
};

/** A decision to add. */
export type NewResolution = Pick<ResolutionRow, 'resolutionId' | 'taskId' | 'subject' | 'collectiveId' | 'unitIds' | 'reason'> & {
  readonly at: Date;
};

/** Adds a decision; the ones before it stay as its history. */
export const insertResolution = async (tx: Tx, one: NewResolution): Promise<void> => {
  const { jurisdictionId, userId } = tx.scope;
  await sql`insert into owner_resolution (jurisdiction_id, task_id, resolution_id, subject, collective_id, unit_ids, reason, decided_at, decided_by)
    values (${jurisdictionId}, ${one.taskId}::uuid, ${one.resolutionId}::uuid, ${one.subject}, ${one.collectiveId}, ${[...one.unitIds]}::text[],
      ${one.reason}, ${one.at}, ${userId}::uuid)`.execute(tx.db);
};

/** Takes a decision back; false if it was taken back already. */
export const withdrawResolution = async (tx: Tx, taskId: string, resolutionId: string, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`update owner_resolution set withdrawn_at = ${at}, withdrawn_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid and resolution_id = ${resolutionId}::uuid
      and withdrawn_at is null`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Tasks in force where a decision that stands names one of these units. */
export const findTasksResolvedTo = async (tx: Tx, unitIds: readonly string[]): Promise<readonly string[]> => {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<{ taskId: string }>`
    select distinct o.task_id as "taskId" from owner_resolution o
    join task t on t.jurisdiction_id = o.jurisdiction_id and t.task_id = o.task_id and t.withdrawn_in is null
    where o.jurisdiction_id = ${tx.scope.jurisdictionId} and o.withdrawn_at is null and o.unit_ids && ${[...unitIds]}::text[]
    order by 1`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};

// As ISO text: the domain compares instants as text.
const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
