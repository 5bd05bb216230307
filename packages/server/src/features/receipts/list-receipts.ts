import { granted, may, type Result } from '@luoshi/domain';
import { countIssuable, countReceipts, listReceipts as listRows, type ReceiptChoice } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { readReceiptBoard as boardTerms, listReceipts as terms } from './contract.js';
import { receiptViews } from './receipt-view.js';

const Position = Type.Object({ offset: Type.Integer({ minimum: 0 }) });

/** A page of receipts, unsigned and longest overdue first. */
export const listReceipts = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const at = positionOf(query.cursor, Position);
  if (!at.ok) return at;
  const [limit, offset] = [query.limit ?? 50, at.value?.offset ?? 0];
  const rows = await listRows(ctx.tx, receiptChoice(ctx, query), { limit: limit + 1, offset });
  return granted({
    items: await receiptViews(ctx, rows.slice(0, limit)),
    nextCursor: rows.length > limit ? cursorOf({ offset: offset + limit }) : null,
  });
};

/** What a list and its export choose by. */
export const receiptChoice = (
  ctx: Context,
  { plan, task, unit, state, overdue }: Omit<Static<typeof terms.query>, 'limit' | 'cursor'>,
): ReceiptChoice => ({
  planId: plan ?? null,
  taskId: task ?? null,
  unitId: unit ?? null,
  states: state ?? null,
  overdueOn: overdue === true ? dayOf(ctx.now()) : null,
});

/** Who has signed and who has not, by unit. */
export const readReceiptBoard = async (ctx: Context, planId: string): Promise<Result<Static<typeof boardTerms.response>>> => {
  const units = await countReceipts(ctx.tx, planId, dayOf(ctx.now()));
  const issues = may(ctx.actor, 'receipt.issue');
  const unissued = issues ? (await countIssuable(ctx.tx, { planId, taskIds: null, unitIds: null })).receipts : null;
  return granted({ units: units.map((unit) => ({ ...unit, lastSignedAt: unit.lastSignedAt?.toISOString() ?? null })), unissued });
};
