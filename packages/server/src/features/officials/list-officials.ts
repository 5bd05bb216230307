import { granted, type Result } from '@luoshi/domain';
import { listOfficials as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { listOfficials as terms } from './contract.js';

const Position = Type.Object({ pinyin: Type.String(), officialId: Type.String() });

/** A page of lead officials (牵头领导) in the order of their pinyin. */
export const listOfficials = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const { officials, next } = await listRows(ctx.tx, { limit: query.limit ?? 50, after: after.value });
  return granted({ items: [...officials], nextCursor: next === null ? null : cursorOf(next) });
};
