import { checkValue, progressFindingSentence, type Result, refused, reportMachine, transition } from '@luoshi/domain';
import { insertValues, moveReport, type ReportRow, readReport } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareOf } from '../../shares/share-of.js';
import type { ReportDetailView } from './contract.js';
import { settlePartners } from './merged-partners.js';
import { commitmentOf } from './report-frame.js';
import { noReport, reportDetail } from './save-report.js';

/** 核实 values in place of what was reported, with the reason. */
export type Correction = {
  readonly reportId: string;
  readonly edit: number;
  readonly note: string;
  readonly values: readonly { readonly measure: string; readonly typed: string }[];
};

/** Corrects the verified value of a report. The reported one stays beside it, each with its source. */
export const correctReport = async (ctx: Context, { reportId, edit, note, values }: Correction): Promise<Result<ReportDetailView>> => {
  const row = await readReport(ctx.tx, reportId);
  if (row === null) return noReport(ctx);
  const share = await shareOf(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(reportMachine, row.state, 'correct', ctx.lang);
  if (!next.ok) return next;
  const kept = await keepVerified(ctx, row, { values, note });
  if (!kept.ok) return kept;
  const move = { reportId, from: row.state, to: next.value, edit, note, isLate: false, stamp: 'decided' as const, at: ctx.now() };
  if (!(await moveReport(ctx.tx, move))) return overtaken(ctx, row);
  await settlePartners(ctx, row);
  await record(ctx, {
    action: 'report.corrected',
    thingKind: 'task',
    thingId: row.taskId,
    data: { no: row.no ?? '', unit: row.unitName, period: row.period, note, reportId },
  });
  await refreshTasks(ctx, [row.taskId], { from: row.startsOn, to: row.endsOn });
  return reportDetail(ctx, reportId);
};

const keepVerified = async (ctx: Context, row: ReportRow, { values, note }: Pick<Correction, 'values' | 'note'>): Promise<Result<null>> => {
  const commitment = await commitmentOf(ctx, row);
  const rows: Parameters<typeof insertValues>[1][number][] = [];
  for (const { measure, typed } of values) {
    const goal = commitment?.goals.find(({ key }) => key === measure);
    if (goal === undefined) return refused('input-invalid', { detail: measure });
    const { value, findings } = checkValue(goal, typed, 'values');
    if (value === null)
      return refused('report-incomplete', { findings: findings.map((one) => progressFindingSentence(one, ctx.lang)).join('；') });
    rows.push({
      valueId: ctx.newId(),
      taskId: row.taskId,
      unitId: row.unitId,
      measure,
      kind: 'verified',
      asOf: row.endsOn,
      period: row.period,
      value,
      measureUnit: goal.kind === 'number' ? goal.unit : '%',
      source: note,
      corrects: null,
      reportId: row.reportId,
      enteredAt: ctx.now(),
      enteredBy: ctx.tx.scope.userId,
    });
  }
  await insertValues(ctx.tx, rows);
  return { ok: true, value: null };
};
