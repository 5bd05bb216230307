import { granted, type Result } from '@luoshi/domain';
import { listErrata as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listErrata as terms } from './contract.js';
import { erratumViews } from './erratum-views.js';

const Position = Type.Object({ erratumId: Type.String({ format: 'uuid' }) });

/** A page of errata, the newest first. */
export const listErrata = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const choice = { planId: query.plan ?? null, state: query.state ?? null, limit: limit + 1, before: before.value?.erratumId ?? null };
  const rows = await listRows(ctx.tx, choice);
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ erratumId: row.erratumId }));
  return granted({
    items: await erratumViews(ctx, shown),
    nextCursor,
  });
};
