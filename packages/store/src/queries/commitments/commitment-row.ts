import type { Commitment, CommitmentState } from '@luoshi/domain';
import { sql } from 'kysely';

/** One version of a unit's promise for its share of a task. */
export type CommitmentRow = {
  readonly commitmentId: string;
  readonly taskId: string;
  readonly planId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: 'lead' | 'co';
  readonly version: number;
  readonly state: CommitmentState;
  readonly edit: number;
  readonly body: Commitment;
  /** Why it was returned. */
  readonly note: string | null;
  /** The lead unit that gave this part. */
  readonly assignedBy: string | null;
  readonly createdBy: string | null;
  readonly submittedAt: Date | null;
  /** Display names. */
  readonly submittedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
};

const nameOf = (column: string, alias: string) =>
  sql`left join account ${sql.raw(alias)} on ${sql.raw(alias)}.jurisdiction_id = c.jurisdiction_id and ${sql.raw(alias)}.user_id = c.${sql.raw(column)}`;

/** Select list and joins of a commitment `c`. */
export const commitmentColumns = sql`c.commitment_id as "commitmentId", c.task_id as "taskId", t.plan_id as "planId", t.no,
  coalesce(r.corrected_text, t.text) as text, c.unit_id as "unitId", u.name as "unitName", c.role, c.version, c.state, c.edit, c.body, c.note,
  c.assigned_by as "assignedBy", c.created_by as "createdBy", c.submitted_at as "submittedAt", s.display_name as "submittedBy",
  c.decided_at as "decidedAt", d.display_name as "decidedBy"
  from commitment c
  join task t on t.jurisdiction_id = c.jurisdiction_id and t.task_id = c.task_id
  left join ledger_row r on r.jurisdiction_id = c.jurisdiction_id and r.task_id = c.task_id
  join unit u on u.jurisdiction_id = c.jurisdiction_id and u.unit_id = c.unit_id
  ${nameOf('submitted_by', 's')} ${nameOf('decided_by', 'd')}`;
