import { granted, type Result } from '@luoshi/domain';
import { listCollectives as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { listCollectives as terms } from './contract.js';

const Position = Type.Object({ collectiveId: Type.String() });

/** A page of collective bodies, with their members where these are known. */
export const listCollectives = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, { limit: limit + 1, after: after.value?.collectiveId ?? null });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ collectiveId: row.collectiveId }));
  return granted({
    items: shown.map(({ members, ...row }) => ({ ...row, members: [...members] })),
    nextCursor,
  });
};
