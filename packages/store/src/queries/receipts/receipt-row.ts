import type { CalendarDate, ReceiptState, SharePart } from '@luoshi/domain';
import { sql } from 'kysely';

/** A task handed to a unit, with what a list shows of the two. */
export type ReceiptRow = {
  readonly taskId: string;
  readonly planId: string;
  readonly no: number | null;
  /** The task, as corrected. */
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: 'lead' | 'co';
  readonly state: ReceiptState;
  readonly clock: string;
  readonly issuedAt: Date;
  readonly issuedBy: string | null;
  readonly dueOn: CalendarDate;
  readonly signedAt: Date | null;
  readonly signedBy: string | null;
  readonly parts: readonly SharePart[];
};

/** Columns and tables of `ReceiptRow`; the receipt is `x`. */
export const receiptColumns = sql`
  x.task_id as "taskId", t.plan_id as "planId", t.no, coalesce(l.corrected_text, t.text) as text, x.unit_id as "unitId", u.name as "unitName",
  x.role, x.state, x.clock, x.issued_at as "issuedAt", i.display_name as "issuedBy", x.due_on as "dueOn", x.signed_at as "signedAt",
  s.display_name as "signedBy", x.parts
  from receipt x
  join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id
  left join ledger_row l on l.jurisdiction_id = x.jurisdiction_id and l.task_id = x.task_id
  join unit u on u.jurisdiction_id = x.jurisdiction_id and u.unit_id = x.unit_id
  left join account i on i.jurisdiction_id = x.jurisdiction_id and i.user_id = x.issued_by
  left join account s on s.jurisdiction_id = x.jurisdiction_id and s.user_id = x.signed_by`;
