import type { Commitment, RequestEvent, RequestKind, RequestProposal, RequestState } from '@luoshi/domain';
import { sql } from 'kysely';

/** One step of a request's way through its chain. */
export type RequestStep = { readonly event: RequestEvent; readonly at: string; readonly by: string; readonly note: string | null };

/** A change request with the task and the unit that asks. */
export type RequestRow = {
  readonly requestId: string;
  readonly taskId: string;
  readonly planId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly edit: number;
  readonly reason: string;
  readonly legalBasis: string;
  /** Null while the draft does not say it yet. */
  readonly proposal: RequestProposal | null;
  readonly steps: readonly RequestStep[];
  /** The version in force when the request was begun; null where nothing was promised. */
  readonly baseCommitmentId: string | null;
  readonly base: Commitment | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  /** Display name. */
  readonly decidedBy: string | null;
};

/** Select list and joins of a change request `q`. */
export const requestColumns = sql`q.request_id as "requestId", q.task_id as "taskId", t.plan_id as "planId", t.no,
  coalesce(r.corrected_text, t.text) as text, q.unit_id as "unitId", u.name as "unitName", q.kind, q.state, q.edit, q.reason,
  q.legal_basis as "legalBasis", q.proposal, q.steps, q.base_commitment_id as "baseCommitmentId", b.body as base, q.created_at as "createdAt",
  q.created_by as "createdBy", q.submitted_at as "submittedAt", q.decided_at as "decidedAt", d.display_name as "decidedBy"
  from change_request q
  join task t on t.jurisdiction_id = q.jurisdiction_id and t.task_id = q.task_id
  left join ledger_row r on r.jurisdiction_id = q.jurisdiction_id and r.task_id = q.task_id
  join unit u on u.jurisdiction_id = q.jurisdiction_id and u.unit_id = q.unit_id
  left join commitment b on b.jurisdiction_id = q.jurisdiction_id and b.commitment_id = q.base_commitment_id
  left join account d on d.jurisdiction_id = q.jurisdiction_id and d.user_id = q.decided_by`;
