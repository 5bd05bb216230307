import { type Commitment, owedReportStates, type ReportBody } from '@luoshi/domain';
import { listReports, type ReportRow, readReportBefore } from '@luoshi/store';
import type { Context } from '../../../operation.js';
import { carriedOver, commitmentOf } from '../report-frame.js';

/** A report that a form holds. */
export type FormReport = {
  readonly row: ReportRow;
  readonly commitment: Commitment | null;
  /** Keys of its goals that take a typed value, in order. */
  readonly goals: readonly string[];
  /** As it stands; carried over from the last period where nothing was drafted. */
  readonly body: ReportBody;
  readonly before: ReportBody | null;
};

/** More than the tasks that one unit has in the largest plan. */
const most = 1000;

/** The reports that a unit may still work on in a period, in the order of the plan. */
export const formReports = async (
  ctx: Context,
  { plan, period, unit }: { readonly plan: string; readonly period: string; readonly unit: string },
): Promise<readonly FormReport[]> => {
  const rows = await listReports(ctx.tx, {
    planId: plan,
    cycleId: null,
    period,
    taskId: null,
    unitId: unit,
    role: null,
    states: owedReportStates,
    late: null,
    limit: most,
    after: null,
  });
  const reports: FormReport[] = [];
  for (const row of rows) {
    const commitment = await commitmentOf(ctx, row);
    const before = (await readReportBefore(ctx.tx, row))?.body ?? null;
    const goals = (commitment?.goals ?? []).flatMap((goal) => (goal.kind === 'number' ? [goal.key] : []));
    reports.push({ row, commitment, goals, body: row.body ?? carriedOver(row, before), before });
  }
  return reports;
};
