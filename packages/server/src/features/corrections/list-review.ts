import { confidenceBands, granted, type Result } from '@luoshi/domain';
import { countReadings, listReadings } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { listReview as terms } from './contract.js';
import { doubtViews } from './review-views.js';

const Position = Type.Object({ offset: Type.Integer({ minimum: 0 }) });
const [sure] = confidenceBands;

/** A page of the queue, with how far the review has come. */
export const listReview = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const at = positionOf(query.cursor, Position);
  if (!at.ok) return at;
  const [limit, offset] = [query.limit ?? 50, at.value?.offset ?? 0];
  const choice = { planId: query.plan, only: query.only ?? 'all', unsureBelow: sure.from, limit: limit + 1, offset };
  const rows = await listReadings(ctx.tx, choice);
  return granted({
    items: rows.slice(0, limit).map(({ taskId, no, text, fields, lowest, checkedAt, checkedBy, corrections, conflicts }) => ({
      taskId,
      no,
      text,
      lowest,
      doubts: doubtViews(fields, ctx.lang),
      checkedAt: checkedAt?.toISOString() ?? null,
      checkedBy,
      corrections,
      conflicts,
    })),
    nextCursor: rows.length > limit ? cursorOf({ offset: offset + limit }) : null,
    counts: await countReadings(ctx.tx, query.plan, sure.from),
  });
};
