import type { ChecklistAnswer, CloseOutState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { CloseOutStep } from './close-out-row.js';

/** A close-out to begin, as a draft. */
export type NewCloseOut = { readonly closeOutId: string; readonly taskId: string; readonly unitId: string; readonly at: Date };

/** Begins a close-out. False if the task has an open one, or is closed. */
export const insertCloseOut = async (tx: Tx, { closeOutId, taskId, unitId, at }: NewCloseOut): Promise<boolean> => {
  const { jurisdictionId, userId } = tx.scope;
  const { numAffectedRows } = await sql`
    insert into close_out (jurisdiction_id, close_out_id, task_id, unit_id, state, edit, checklist, statement, is_sampled, created_at, created_by)
    values (${jurisdictionId}, ${closeOutId}::uuid, ${taskId}::uuid, ${unitId}, 'draft', 1, '[]', '', false, ${at}, ${userId}::uuid)
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** What is filled in. */
export type CloseOutWords = { readonly statement: string; readonly answers: readonly ChecklistAnswer[] };
/** What a save expects: nobody saved in between, and the state still allows it. */
export type CloseOutSeen = { readonly closeOutId: string; readonly edit: number; readonly states: readonly CloseOutState[] };

/** Saves the words; false if somebody was faster or the state has moved on. */
export const saveCloseOut = async (
  tx: Tx,
  { closeOutId, edit, states }: CloseOutSeen,
  { statement, answers }: CloseOutWords,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update close_out set statement = ${statement}, checklist = ${JSON.stringify(answers)}::text::jsonb, edit = edit + 1
    where jurisdiction_id = ${tx.scope.jurisdictionId} and close_out_id = ${closeOutId}::uuid and edit = ${edit}
      and state = any(${[...states]}::text[])`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** A move. The step is added to those before it. */
export type CloseOutMove = {
  readonly closeOutId: string;
  readonly from: CloseOutState;
  readonly to: CloseOutState;
  readonly edit: number;
  readonly step: CloseOutStep;
  readonly stamp: 'applied' | 'checked' | 'decided' | null;
  readonly isSampled: boolean;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or the words are no longer those that were looked at. */
export const moveCloseOut = async (tx: Tx, move: CloseOutMove): Promise<boolean> => {
  const { closeOutId, from, to, edit, step, stamp, isSampled, at } = move;
  const { jurisdictionId, userId } = tx.scope;
  const stamped = (name: 'applied' | 'checked' | 'decided') => sql`${sql.ref(`${name}_at`)} = case when ${stamp}::text = ${name}
    then ${at} else ${sql.ref(`${name}_at`)} end, ${sql.ref(`${name}_by`)} = case when ${stamp}::text = ${name}
    then ${userId}::uuid else ${sql.ref(`${name}_by`)} end`;
  const { numAffectedRows } = await sql`
    update close_out set state = ${to}, note = ${step.note}, is_sampled = is_sampled or ${isSampled},
      steps = steps || ${JSON.stringify([step])}::text::jsonb, ${stamped('applied')}, ${stamped('checked')}, ${stamped('decided')}
    where jurisdiction_id = ${jurisdictionId} and close_out_id = ${closeOutId}::uuid and state = ${from} and edit = ${edit}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
