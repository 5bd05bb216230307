import { granted, type Result } from '@luoshi/domain';
import { countLedger, listLedger } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { listTasks as terms } from './contract.js';
import { filterOf, orderOf } from './ledger-query.js';
import { ledgerRowView } from './ledger-row-view.js';

const Position = Type.Object({ key: Type.String(), planId: Type.String({ format: 'uuid' }), ord: Type.Integer() });

/** A page of the ledger (台账) within the actor's reach, with how many tasks match and how many there are. */
export const listTasks = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const filter = filterOf(query);
  const page = await listLedger(ctx.tx, filter, { order: orderOf(query), after: after.value, limit: query.limit ?? 50 });
  const { total, outOf } = await countLedger(ctx.tx, filter);
  return granted({
    items: page.entries.map((entry) => ledgerRowView(entry, ctx.lang)),
    nextCursor: page.next === null ? null : cursorOf(page.next),
    total,
    outOf,
  });
};
