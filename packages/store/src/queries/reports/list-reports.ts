import type { ReportState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenShares } from '../shares/seen-shares.js';
import { type ReportRow, reportColumns } from './report-row.js';

/** Which reports. */
export type ReportChoice = {
  readonly planId: string | null;
  readonly cycleId: string | null;
  readonly period: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly role: 'lead' | 'co' | null;
  readonly states: readonly ReportState[] | null;
  readonly late: boolean | null;
  /** The latest due first. */
  readonly newest?: boolean;
  readonly limit: number;
  readonly after: ReportPosition | null;
};

/** Where a page begins: behind this report. */
export type ReportPosition = { readonly dueOn: string; readonly no: number; readonly reportId: string };

/** A page of reports, the earliest due first (or the latest), then in the order of the plan. */
export const listReports = (tx: Tx, choice: ReportChoice): Promise<readonly ReportRow[]> => {
  const { planId, cycleId, period, taskId, unitId, role, states, late, after, limit, newest = false } = choice;
  const given: readonly RawBuilder<unknown>[] = [
    sql`true`,
    ...(planId === null ? [] : [sql`r.plan_id = ${planId}::uuid`]),
    ...(cycleId === null ? [] : [sql`r.cycle_id = ${cycleId}::uuid`]),
    ...(period === null ? [] : [sql`r.period = ${period}`]),
    ...(taskId === null ? [] : [sql`r.task_id = ${taskId}::uuid`]),
    ...(unitId === null ? [] : [sql`r.unit_id = ${unitId}`]),
    ...(role === null ? [] : [sql`r.role = ${role}`]),
    ...(states === null ? [] : [sql`r.state = any(${[...states]}::text[])`]),
    ...(late === null ? [] : [sql`r.is_late = ${late}`]),
    ...(after === null
      ? []
      : [
          sql`(r.due_on, coalesce(t.no, 0), r.report_id) ${newest ? sql`<` : sql`>`} (${after.dueOn}::date, ${after.no}::integer, ${after.reportId}::uuid)`,
        ]),
  ];
  return select(tx, sql.join([...given], sql` and `), limit, newest);
};

/** One report, or null where there is none within reach. */
export const readReport = async (tx: Tx, reportId: string): Promise<ReportRow | null> =>
  (await select(tx, sql`r.report_id = ${reportId}::uuid`, 1))[0] ?? null;

/** The same share's report of the period before, where one was handed in. */
export const readReportBefore = async (tx: Tx, { taskId, unitId, cycleId, startsOn }: ReportRow): Promise<ReportRow | null> => {
  const { rows } = await sql<ReportRow>`select ${reportColumns}
    where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.task_id = ${taskId}::uuid and r.unit_id = ${unitId} and r.cycle_id = ${cycleId}::uuid
      and p.starts_on < ${startsOn}::date and r.body is not null and r.submitted_at is not null
    order by p.starts_on desc limit 1`.execute(tx.db);
  return rows[0] ?? null;
};

// The page's reports are found by themselves first: everything that is joined to them would else be joined to every report of the year.
const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number, newest = false): Promise<readonly ReportRow[]> => {
  const way = newest ? sql`desc` : sql`asc`;
  const order = sql`order by r.due_on ${way}, coalesce(t.no, 0) ${way}, r.report_id ${way}`;
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<ReportRow>`
    with page as materialized (select r.report_id from report r
      join task t on t.jurisdiction_id = r.jurisdiction_id and t.task_id = r.task_id
      where r.jurisdiction_id = ${jurisdictionId} and ${seenShares(tx, 'r')} and ${where} ${order} limit ${limit})
    select ${reportColumns}
    where r.jurisdiction_id = ${jurisdictionId} and r.report_id = any(array(select report_id from page)) ${order}`.execute(tx.db);
  return rows;
};
