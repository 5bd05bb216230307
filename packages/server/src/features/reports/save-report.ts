import { granted, type ReportBody, type Result, refused, reportMachine, transition } from '@luoshi/domain';
import { readReport, saveReport as saveRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareToWorkOn } from '../../shares/share-of.js';
import type { ReportDetailView } from './contract.js';
import { reportDetailView } from './report-views.js';

/** A report with everything its form needs; not found where it is not the actor's to see. */
export const reportDetail = async (ctx: Context, reportId: string): Promise<Result<ReportDetailView>> => {
  const row = await readReport(ctx.tx, reportId);
  return row === null ? noReport(ctx) : granted(await reportDetailView(ctx, row));
};

/** Refuses what is not there, or not the actor's to see. */
export const noReport = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '填报' : 'the report' });

/** Saves a draft; what is wrong in it is told and keeps it from being submitted, not from being kept. */
export const saveReport = async (
  ctx: Context,
  { reportId, edit, body }: { readonly reportId: string; readonly edit: number; readonly body: ReportBody },
): Promise<Result<ReportDetailView>> => {
  const row = await readReport(ctx.tx, reportId);
  if (row === null) return noReport(ctx);
  const share = await shareToWorkOn(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(reportMachine, row.state, 'save', ctx.lang);
  if (!next.ok) return next;
  const saved = await saveRow(ctx.tx, { reportId, edit, from: row.state, to: next.value, body, at: ctx.now() });
  return saved ? reportDetail(ctx, reportId) : overtaken(ctx, row);
};
