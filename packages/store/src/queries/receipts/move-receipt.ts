import type { ReceiptState, SharePart } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Signs for tasks of one unit; answers with those that were waiting for it. */
export const signReceipts = async (
  tx: Tx,
  {
    unitId,
    taskIds,
    planId,
    at,
  }: { readonly unitId: string; readonly taskIds: readonly string[] | null; readonly planId: string | null; readonly at: Date },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ taskId: string }>`
    update receipt x set state = 'signed', signed_at = ${at}, signed_by = ${tx.scope.userId}::uuid
    from task t
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.unit_id = ${unitId} and x.state = 'issued'
      and t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id and t.withdrawn_in is null
      and (${planId}::uuid is null or t.plan_id = ${planId}::uuid)
      and (${taskIds === null}::boolean or x.task_id = any(${[...(taskIds ?? [])]}::uuid[]))
    returning x.task_id as "taskId"`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};

/** A unit's receipt of a task, as it was looked at. */
export type ReceiptSeen = { readonly taskId: string; readonly unitId: string; readonly state: ReceiptState };

/** Takes a receipt back; false if it is no longer in the state. */
export const withdrawReceipt = async (tx: Tx, { taskId, unitId, state }: ReceiptSeen): Promise<boolean> => {
  const { numAffectedRows } = await sql`update receipt set state = 'withdrawn'
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid and unit_id = ${unitId} and state = ${state}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** Writes who does what inside the unit; false if somebody wrote it otherwise meanwhile, or the state has moved on. */
export const splitReceipt = async (
  tx: Tx,
  { taskId, unitId, state }: ReceiptSeen,
  { before, parts }: { readonly before: readonly SharePart[]; readonly parts: readonly SharePart[] },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`update receipt set state = 'split', parts = ${JSON.stringify(parts)}::text::jsonb
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid and unit_id = ${unitId} and state = ${state}
      and parts = ${JSON.stringify(before)}::text::jsonb`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
