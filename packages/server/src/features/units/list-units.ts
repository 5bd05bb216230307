import { granted, type Result } from '@luoshi/domain';
import { listUnits as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { listUnits as terms } from './contract.js';

const Position = Type.Object({ key: Type.String(), unitId: Type.String() });

/** A page of the registry: governments in the order of their codes, then the others in the order of their pinyin. */
export const listUnits = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const words = query.q?.trim() ?? '';
  const choice = { kind: query.kind ?? null, words: words === '' ? null : words, limit: query.limit ?? 50, after: after.value };
  const { units, next } = await listRows(ctx.tx, choice);
  return granted({ items: [...units], nextCursor: next === null ? null : cursorOf(next) });
};
