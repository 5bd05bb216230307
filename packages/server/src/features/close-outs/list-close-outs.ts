import { granted, type Result } from '@luoshi/domain';
import { listCloseOuts as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { closeOutLineView } from './close-out-views.js';
import type { listCloseOuts as terms } from './contract.js';

const Position = Type.Object({ closeOutId: Type.String({ format: 'uuid' }) });

/** A page of close-outs, the newest first. */
export const listCloseOuts = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    planId: query.plan ?? null,
    taskId: query.task ?? null,
    unitId: query.unit ?? null,
    states: query.state ?? null,
    isSampled: query.sampled ?? null,
    limit: limit + 1,
    before: before.value?.closeOutId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ closeOutId: row.closeOutId }));
  return granted({
    items: shown.map((row) => closeOutLineView(row, ctx.lang)),
    nextCursor,
  });
};
