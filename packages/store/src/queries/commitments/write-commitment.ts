import type { Commitment, CommitmentState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A new version, as a draft. */
export type NewCommitment = {
  readonly commitmentId: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly role: 'lead' | 'co';
  readonly state: CommitmentState;
  readonly body: Commitment;
  readonly assignedBy: string | null;
  readonly at: Date;
};

/** Adds drafts, each as the next version of its share. */
export const insertCommitments = async (tx: Tx, drafts: readonly NewCommitment[]): Promise<void> => {
  if (drafts.length === 0) return;
  const { jurisdictionId, userId } = tx.scope;
  await sql`insert into commitment (jurisdiction_id, commitment_id, task_id, unit_id, role, version, state, edit, body, assigned_by, created_at, created_by)
    select ${jurisdictionId}, n."commitmentId", n."taskId", n."unitId", n.role,
      1 + coalesce((select max(c.version) from commitment c where c.jurisdiction_id = ${jurisdictionId}
        and c.task_id = n."taskId" and c.unit_id = n."unitId"), 0),
      n.state, 1, n.body, n."assignedBy", n.at, ${userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(drafts)}::text::jsonb) as n("commitmentId" uuid, "taskId" uuid, "unitId" text, role text, state text,
      body jsonb, "assignedBy" text, at timestamptz)`.execute(tx.db);
};

/** What a save expects: nobody saved in between, and the state still allows it. */
export type Seen = { readonly commitmentId: string; readonly edit: number; readonly states: readonly CommitmentState[] };

/** Saves the contents; false if somebody was faster or the state has moved on. */
export const saveCommitment = async (
  tx: Tx,
  { commitmentId, edit, states }: Seen,
  body: Commitment,
  assignedBy: string | null = null,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update commitment set body = ${JSON.stringify(body)}::text::jsonb, edit = edit + 1, assigned_by = coalesce(${assignedBy}, assigned_by)
    where jurisdiction_id = ${tx.scope.jurisdictionId} and commitment_id = ${commitmentId}::uuid and edit = ${edit}
      and state = any(${[...states]}::text[])`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** A move to another state. */
export type CommitmentMove = {
  readonly commitmentId: string;
  readonly from: CommitmentState;
  readonly to: CommitmentState;
  /** The version of the contents that was looked at; null where the contents do not matter. */
  readonly edit: number | null;
  readonly note: string | null;
  readonly stamp: 'submitted' | 'decided' | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or the contents are no longer those that were looked at. */
export const moveCommitment = async (tx: Tx, { commitmentId, from, to, edit, note, stamp, at }: CommitmentMove): Promise<boolean> => {
  const { userId, jurisdictionId } = tx.scope;
  const { numAffectedRows } = await sql`
    update commitment set state = ${to}, note = ${note},
      submitted_at = case when ${stamp}::text = 'submitted' then ${at} else submitted_at end,
      submitted_by = case when ${stamp}::text = 'submitted' then ${userId}::uuid else submitted_by end,
      decided_at = case when ${stamp}::text = 'decided' then ${at} else decided_at end,
      decided_by = case when ${stamp}::text = 'decided' then ${userId}::uuid else decided_by end
    where jurisdiction_id = ${jurisdictionId} and commitment_id = ${commitmentId}::uuid and state = ${from}
      and (${edit}::integer is null or edit = ${edit}::integer)`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
