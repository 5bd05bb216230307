import type { ReportBody, ReportState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A save of what was looked at. */
export type ReportSave = {
  readonly reportId: string;
  readonly edit: number;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly body: ReportBody;
  readonly at: Date;
};

/** Saves a draft; false if somebody saved or moved it in between. */
export const saveReport = async (tx: Tx, { reportId, edit, from, to, body, at }: ReportSave): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update report set body = ${JSON.stringify(body)}::text::jsonb, edit = edit + 1, state = ${to}, drafted_at = ${at}, drafted_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and report_id = ${reportId}::uuid and edit = ${edit} and state = ${from}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** A move to another state. `edit` null: whatever its contents are. */
export type ReportMove = {
  readonly reportId: string;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly edit: number | null;
  /** null keeps the note. */
  readonly note: string | null;
  readonly stamp: 'submitted' | 'decided' | null;
  /** Set once, at the first submission: what was late stays late. */
  readonly isLate: boolean;
  readonly at: Date;
};

/** Moves a report; false if it is no longer as it was looked at. */
export const moveReport = async (tx: Tx, { reportId, from, to, edit, note, stamp, isLate, at }: ReportMove): Promise<boolean> => {
  const { jurisdictionId, userId } = tx.scope;
  const { numAffectedRows } = await sql`
    update report set state = ${to}, note = coalesce(${note}::text, note), is_late = is_late or ${isLate},
      submitted_at = case when ${stamp}::text = 'submitted' then ${at} else submitted_at end,
      submitted_by = case when ${stamp}::text = 'submitted' then ${userId}::uuid else submitted_by end,
      decided_at = case when ${stamp}::text = 'decided' then ${at} else decided_at end,
      decided_by = case when ${stamp}::text = 'decided' then ${userId}::uuid else decided_by end
    where jurisdiction_id = ${jurisdictionId} and report_id = ${reportId}::uuid and state = ${from}
      and (${edit}::integer is null or edit = ${edit}::integer)`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Keeps what was handed in, as the next one of its report. */
export const addSubmission = async (
  tx: Tx,
  {
    reportId,
    taskId,
    unitId,
    body,
    at,
  }: { readonly reportId: string; readonly taskId: string; readonly unitId: string; readonly body: ReportBody; readonly at: Date },
): Promise<void> => {
  const { jurisdictionId, userId } = tx.scope;
  await sql`insert into report_submission (jurisdiction_id, report_id, ord, task_id, unit_id, body, submitted_at, submitted_by)
    select ${jurisdictionId}, ${reportId}::uuid, 1 + coalesce(max(s.ord), 0), ${taskId}::uuid, ${unitId}, ${JSON.stringify(body)}::text::jsonb, ${at},
      ${userId}::uuid
    from report_submission s where s.jurisdiction_id = ${jurisdictionId} and s.report_id = ${reportId}::uuid`.execute(tx.db);
};
