import { granted, type Result, reportMachine, transition } from '@luoshi/domain';
import { readReport } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { applyMove } from './move-report.js';
import { noReport } from './save-report.js';

/** Accepts several reports, each as it was looked at: all of them, or none and the first refusal. */
export const decideReports = async (
  ctx: Context,
  reports: readonly { readonly reportId: string; readonly edit: number }[],
): Promise<Result<{ accepted: number }>> => {
  for (const { reportId, edit } of reports) {
    const row = await readReport(ctx.tx, reportId);
    if (row === null) return noReport(ctx);
    const next = transition(reportMachine, row.state, 'accept', ctx.lang);
    const moved = next.ok ? await applyMove(ctx, row, next.value, { act: 'accept', edit }) : next;
    if (!moved.ok) return moved;
  }
  return granted({ accepted: reports.length });
};
