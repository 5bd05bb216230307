import { listReports, moveReport, type ReportRow } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** With a lead unit's report the partners' that it merged are accepted too: nobody decides on the same words twice. */
export const settlePartners = async (ctx: Context, { role, cycleId, period, taskId }: ReportRow): Promise<void> => {
  if (role !== 'lead') return;
  const choice = { planId: null, cycleId, period, taskId, unitId: null, role: 'co' as const, states: ['merged' as const], late: null };
  for (const partner of await listReports(ctx.tx, { ...choice, limit: 500, after: null })) {
    const { reportId } = partner;
    const move = { reportId, from: 'merged' as const, to: 'accepted' as const, edit: null, note: null, isLate: false };
    await moveReport(ctx.tx, { ...move, stamp: 'decided', at: ctx.now() });
  }
};
