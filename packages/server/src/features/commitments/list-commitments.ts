import { granted, type Result } from '@luoshi/domain';
import { listCommitments as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { commitmentRowView } from './commitment-views.js';
import type { listCommitments as terms } from './contract.js';

const Position = Type.Object({ commitmentId: Type.String({ format: 'uuid' }) });

/** A page of commitments, the newest first. */
export const listCommitments = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    planId: query.plan ?? null,
    taskId: query.task ?? null,
    unitId: query.unit ?? null,
    states: query.state ?? null,
    limit: limit + 1,
    before: before.value?.commitmentId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ commitmentId: row.commitmentId }));
  return granted({
    items: shown.map((row) => commitmentRowView(row, ctx.lang)),
    nextCursor,
  });
};
