import { granted, type Result } from '@luoshi/domain';
import { listReports as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listReports as terms } from './contract.js';
import { reportRowView } from './report-views.js';

const Position = Type.Object({ dueOn: Type.String({ format: 'date' }), no: Type.Integer(), reportId: Type.String({ format: 'uuid' }) });

/** A page of reports, the earliest due first. */
export const listReports = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    planId: query.plan ?? null,
    cycleId: query.cycle ?? null,
    period: query.period ?? null,
    taskId: query.task ?? null,
    unitId: query.unit ?? null,
    role: query.role ?? null,
    states: query.state ?? null,
    late: query.late ?? null,
    newest: query.newest ?? false,
    limit: limit + 1,
    after: after.value,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ dueOn: row.dueOn, no: row.no ?? 0, reportId: row.reportId }));
  return granted({
    items: shown.map((row) => reportRowView(row, ctx)),
    nextCursor,
  });
};
