import type { CalendarDate, ReportBody, ReportState } from '@luoshi/domain';
import { sql } from 'kysely';

/** A report of one unit on one task in one period. `body` null: nothing drafted yet. */
export type ReportRow = {
  readonly reportId: string;
  readonly cycleId: string;
  readonly period: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly planId: string;
  readonly taskId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: 'lead' | 'co';
  readonly state: ReportState;
  readonly dueOn: CalendarDate;
  readonly edit: number;
  readonly body: ReportBody | null;
  readonly note: string | null;
  readonly isLate: boolean;
  readonly draftedById: string | null;
  readonly submittedById: string | null;
  /** Display names. */
  readonly draftedBy: string | null;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
};

const nameOf = (column: string, alias: string) =>
  sql.raw(`left join account ${alias} on ${alias}.jurisdiction_id = r.jurisdiction_id and ${alias}.user_id = r.${column}`);

/** Select list and joins of a report `r`. */
export const reportColumns = sql`r.report_id as "reportId", r.cycle_id as "cycleId", r.period, p.starts_on as "startsOn", p.ends_on as "endsOn",
  r.plan_id as "planId", r.task_id as "taskId", t.no, coalesce(l.corrected_text, t.text) as text, r.unit_id as "unitId", u.name as "unitName",
  r.role, r.state, r.due_on as "dueOn", r.edit, r.body, r.note, r.is_late as "isLate", r.drafted_by as "draftedById",
  r.submitted_by as "submittedById", w.display_name as "draftedBy", r.submitted_at as "submittedAt", s.display_name as "submittedBy",
  r.decided_at as "decidedAt", d.display_name as "decidedBy"
  from report r
  join report_period p on p.jurisdiction_id = r.jurisdiction_id and p.cycle_id = r.cycle_id and p.period = r.period
  join task t on t.jurisdiction_id = r.jurisdiction_id and t.task_id = r.task_id
  left join ledger_row l on l.jurisdiction_id = r.jurisdiction_id and l.task_id = r.task_id
  join unit u on u.jurisdiction_id = r.jurisdiction_id and u.unit_id = r.unit_id
  ${nameOf('drafted_by', 'w')} ${nameOf('submitted_by', 's')} ${nameOf('decided_by', 'd')}`;
