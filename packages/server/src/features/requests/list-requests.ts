import { granted, type Result } from '@luoshi/domain';
import { listRequests as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listRequests as terms } from './contract.js';
import { namesIn, requestLineView } from './request-views.js';

const Position = Type.Object({ requestId: Type.String({ format: 'uuid' }) });

/** A page of change requests, the newest first. */
export const listRequests = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    planId: query.plan ?? null,
    taskId: query.task ?? null,
    unitId: query.unit ?? null,
    kinds: query.kind ?? null,
    states: query.state ?? null,
    limit: limit + 1,
    before: before.value?.requestId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ requestId: row.requestId }));
  const names = await namesIn(ctx, shown);
  return granted({
    items: shown.map((row) => requestLineView(row, names, ctx.lang)),
    nextCursor,
  });
};
