import { granted, type Result, standingWords } from '@luoshi/domain';
import { countUnread, listNotices as listRows, markRead, type NoticeRow } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { NoticeList, listNotices as terms } from './contract.js';

const Position = Type.Object({ madeAt: Type.String({ format: 'date-time' }), noticeId: Type.String({ format: 'uuid' }) });

/** A page of the caller's reminders. What they say of the day is said as of today. */
export const listNotices = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<NoticeList>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, { unread: query.unread ?? false, after: after.value, limit: limit + 1 });
  const last = rows[limit - 1];
  const more = rows.length > limit && last !== undefined;
  return granted({
    items: rows.slice(0, limit).map((row) => viewOf(ctx, row)),
    unread: await countUnread(ctx.tx),
    nextCursor: more ? cursorOf({ madeAt: last.madeAt.toISOString(), noticeId: last.noticeId }) : null,
  });
};

/** Marks reminders read and says how many are left. */
export const readNotices = async (ctx: Context, noticeIds: readonly string[] | null): Promise<Result<{ unread: number }>> => {
  await markRead(ctx.tx, noticeIds, ctx.now());
  return granted({ unread: await countUnread(ctx.tx) });
};

const viewOf = ({ now, lang }: Context, { body, madeAt, readAt, ...row }: NoticeRow): NoticeList['items'][number] => {
  const today = dayOf(now());
  return {
    ...row,
    ...body,
    what: body.what[lang],
    standing: standingWords(row.dueOn, today, lang),
    isOverdue: row.dueOn < today,
    madeAt: madeAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
};
