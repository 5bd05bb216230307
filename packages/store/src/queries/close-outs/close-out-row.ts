import type { ChecklistAnswer, CloseOutEvent, CloseOutState } from '@luoshi/domain';
import { sql } from 'kysely';

/** One step of a close-out's way. */
export type CloseOutStep = { readonly event: CloseOutEvent; readonly at: string; readonly by: string; readonly note: string | null };

/** An application to strike a task off the list. */
export type CloseOutRow = {
  readonly closeOutId: string;
  readonly taskId: string;
  readonly planId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: CloseOutState;
  readonly edit: number;
  readonly answers: readonly ChecklistAnswer[];
  readonly statement: string;
  readonly isSampled: boolean;
  readonly steps: readonly CloseOutStep[];
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly appliedAt: Date | null;
  readonly appliedBy: string | null;
  readonly decidedAt: Date | null;
};

/** Select list and joins of a close-out `o`. */
export const closeOutColumns = sql`o.close_out_id as "closeOutId", o.task_id as "taskId", t.plan_id as "planId", t.no,
  coalesce(r.corrected_text, t.text) as text, o.unit_id as "unitId", u.name as "unitName", o.state, o.edit, o.checklist as answers, o.statement,
  o.is_sampled as "isSampled", o.steps, o.created_at as "createdAt", o.created_by as "createdBy", o.applied_at as "appliedAt",
  o.applied_by as "appliedBy", o.decided_at as "decidedAt"
  from close_out o
  join task t on t.jurisdiction_id = o.jurisdiction_id and t.task_id = o.task_id
  left join ledger_row r on r.jurisdiction_id = o.jurisdiction_id and r.task_id = o.task_id
  join unit u on u.jurisdiction_id = o.jurisdiction_id and u.unit_id = o.unit_id`;
