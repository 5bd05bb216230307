import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A share whose duties end. `unitId` null: the task's every share. */
export type EndedShare = { readonly taskId: string; readonly unitId: string | null; readonly note: string };

/** Asks for no more reports of what has ended: those still owed are waived, with the reason. What was handed in stays. */
export const waiveOwedReports = async (tx: Tx, { taskId, unitId, note }: EndedShare, at: Date): Promise<number> => {
  const { numAffectedRows } = await sql`
    update report set state = 'waived', note = ${note}, decided_at = ${at}, decided_by = ${tx.scope.userId}::uuid, edit = edit + 1
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid
      and (${unitId}::text is null or unit_id = ${unitId}::text) and state in ('owed', 'draft', 'in-unit', 'returned')`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

/** Drops what a unit had begun to promise and nobody has approved. */
export const dropOpenCommitments = async (tx: Tx, taskId: string, unitId: string): Promise<void> => {
  await sql`update commitment set state = 'dropped' where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid
    and unit_id = ${unitId} and state in ('draft', 'returned', 'submitted')`.execute(tx.db);
};

/** An open period of a plan, as `askForReports` takes it. */
export type OpenAsk = {
  readonly cycleId: string;
  readonly planId: string;
  readonly period: string;
  readonly dueCo: string;
  readonly dueLead: string;
};

/** The open periods of a plan that are not due yet on a day. */
export const readOpenAsks = async (tx: Tx, planId: string, day: string): Promise<readonly OpenAsk[]> => {
  const { rows } = await sql<OpenAsk>`
    select p.cycle_id as "cycleId", c.plan_id as "planId", p.period, p.due_co as "dueCo", p.due_lead as "dueLead"
    from report_period p join report_cycle c on c.jurisdiction_id = p.jurisdiction_id and c.cycle_id = p.cycle_id
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and c.plan_id = ${planId}::uuid and p.state = 'open' and p.due_lead >= ${day}::date
    order by p.cycle_id, p.period`.execute(tx.db);
  return rows;
};
