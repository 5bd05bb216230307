import { granted, type Result } from '@luoshi/domain';
import { listAccounts } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { listUsers as terms } from './contract.js';
import { userView } from './user-view.js';

const Position = Type.Object({ after: Type.String() });

/** A page of accounts by user name. */
export const listUsers = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const position = positionOf(query.cursor, Position);
  if (!position.ok) return position;
  const limit = query.limit ?? 50;
  const rows = await listAccounts(ctx.tx, { q: query.q ?? '', after: position.value?.after ?? '', limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return granted({
    items: items.map(userView),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf({ after: last.username }) : null,
  });
};
