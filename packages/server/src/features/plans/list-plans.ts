import { granted, type Result } from '@luoshi/domain';
import { listPlans as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listPlans as terms } from './contract.js';

const Position = Type.Object({ planId: Type.String({ format: 'uuid' }) });

/** A page of plans, the newest first. */
export const listPlans = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, { limit: limit + 1, before: before.value?.planId ?? null });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ planId: row.planId }));
  return granted({ items: [...shown], nextCursor });
};
