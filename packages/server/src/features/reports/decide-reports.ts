import { granted, type Result, reportMachine, transition } from '@luoshi/domain';
import { type ReportRow, readReport } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { applyMove } from './move-report.js';
import { noReport } from './save-report.js';

/** Accepts several reports, each as it was looked at: all of them, or none and the first refusal. */
export const decideReports = async (
  ctx: Context,
  reports: readonly { readonly reportId: string; readonly edit: number }[],
): Promise<Result<{ accepted: number }>> => {
  const accepted: ReportRow[] = [];
  for (const { reportId, edit } of reports) {
    const row = await readReport(ctx.tx, reportId);
    if (row === null) return noReport(ctx);
    const next = transition(reportMachine, row.state, 'accept', ctx.lang);
    const moved = next.ok ? await applyMove(ctx, row, next.value, { act: 'accept', edit }) : next;
    if (!moved.ok) return moved;
    accepted.push(row);
  }
  await refreshOf(ctx, accepted);
  return granted({ accepted: reports.length });
};

// Mostly all of one period: one refresh for each.
const refreshOf = async (ctx: Context, rows: readonly ReportRow[]): Promise<void> => {
  const spans = [...new Set(rows.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`))];
  for (const span of spans) {
    const [from = '', to = ''] = span.split(' ');
    const within = rows.filter(({ startsOn, endsOn }) => startsOn === from && endsOn === to);
    await refreshTasks(ctx, [...new Set(within.map(({ taskId }) => taskId))], { from, to });
  }
};
