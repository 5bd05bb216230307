import type { RequestKind, RequestProposal, RequestState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { RequestStep } from './request-row.js';

/** A request to begin, as a draft. */
export type NewRequest = {
  readonly requestId: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly kind: RequestKind;
  readonly proposal: RequestProposal | null;
  readonly baseCommitmentId: string | null;
  readonly at: Date;
};

/** Begins a request. False if the share has an open one already. */
export const insertRequest = async (
  tx: Tx,
  { requestId, taskId, unitId, kind, proposal, baseCommitmentId, at }: NewRequest,
): Promise<boolean> => {
  const { jurisdictionId, userId } = tx.scope;
  const { numAffectedRows } = await sql`
    insert into change_request (jurisdiction_id, request_id, task_id, unit_id, kind, state, edit, reason, legal_basis, proposal, steps,
      base_commitment_id, created_at, created_by)
    values (${jurisdictionId}, ${requestId}::uuid, ${taskId}::uuid, ${unitId}, ${kind}, 'draft', 1, '', '',
      ${JSON.stringify(proposal)}::text::jsonb, '[]', ${baseCommitmentId}::uuid, ${at}, ${userId}::uuid)
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** What is filled in. */
export type RequestWords = { readonly reason: string; readonly legalBasis: string; readonly proposal: RequestProposal | null };
/** What a save expects: nobody saved in between, and the state still allows it. */
export type RequestSeen = { readonly requestId: string; readonly edit: number; readonly states: readonly RequestState[] };

/** Saves the words; false if somebody was faster or the state has moved on. */
export const saveRequest = async (
  tx: Tx,
  { requestId, edit, states }: RequestSeen,
  { reason, legalBasis, proposal }: RequestWords,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update change_request set reason = ${reason}, legal_basis = ${legalBasis}, proposal = ${JSON.stringify(proposal)}::text::jsonb, edit = edit + 1
    where jurisdiction_id = ${tx.scope.jurisdictionId} and request_id = ${requestId}::uuid and edit = ${edit}
      and state = any(${[...states]}::text[])`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** A move through the chain. The step is added to those before it. */
export type RequestMove = {
  readonly requestId: string;
  readonly from: RequestState;
  readonly to: RequestState;
  readonly edit: number;
  readonly step: RequestStep;
  readonly stamp: 'submitted' | 'decided' | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or the words are no longer those that were looked at. */
export const moveRequest = async (tx: Tx, { requestId, from, to, edit, step, stamp, at }: RequestMove): Promise<boolean> => {
  const { jurisdictionId, userId } = tx.scope;
  const { numAffectedRows } = await sql`
    update change_request set state = ${to}, steps = steps || ${JSON.stringify([step])}::text::jsonb,
      submitted_at = case when ${stamp}::text = 'submitted' then ${at} else submitted_at end,
      decided_at = case when ${stamp}::text = 'decided' then ${at} else decided_at end,
      decided_by = case when ${stamp}::text = 'decided' then ${userId}::uuid else decided_by end
    where jurisdiction_id = ${jurisdictionId} and request_id = ${requestId}::uuid and state = ${from} and edit = ${edit}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
