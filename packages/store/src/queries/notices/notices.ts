import type { CalendarDate, NoticeBody, NoticeStage } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A reminder to be made. */
export type NewNotice = {
  readonly noticeId: string;
  readonly recipient: string;
  readonly userId: string | null;
  readonly source: string;
  readonly duty: string;
  readonly stage: NoticeStage;
  readonly dueOn: CalendarDate;
  readonly body: NoticeBody;
};

/** Which reminders of a recipient exist already, as `duty stage`. */
export const readMadeNotices = async (tx: Tx, recipient: string, duties: readonly string[]): Promise<ReadonlySet<string>> => {
  if (duties.length === 0) return new Set();
  const { rows } = await sql<{ made: string }>`
    select duty || ' ' || stage as made from notice
    where jurisdiction_id = ${tx.scope.jurisdictionId} and recipient = ${recipient} and duty = any(${[...duties]}::text[])`.execute(tx.db);
  return new Set(rows.map(({ made }) => made));
};

/** Makes reminders; one that exists is left as it is, whoever made it meanwhile. */
export const insertNotices = async (tx: Tx, notices: readonly NewNotice[], at: Date): Promise<void> => {
  if (notices.length === 0) return;
  await sql`insert into notice (jurisdiction_id, notice_id, recipient, user_id, source, duty, stage, due_on, body, made_at, read_at)
    select ${tx.scope.jurisdictionId}, n."noticeId", n.recipient, n."userId", n.source, n.duty, n.stage, n."dueOn", n.body, ${at}, null
    from jsonb_to_recordset(${JSON.stringify(notices)}::text::jsonb) as n("noticeId" uuid, recipient text, "userId" uuid, source text, duty text,
      stage text, "dueOn" date, body jsonb)
    on conflict (jurisdiction_id, recipient, duty, stage) do nothing`.execute(tx.db);
};

/** A reminder as its person reads it. */
export type NoticeRow = {
  readonly noticeId: string;
  readonly stage: NoticeStage;
  readonly dueOn: CalendarDate;
  readonly body: NoticeBody;
  readonly madeAt: Date;
  readonly readAt: Date | null;
};

/** Where a page of reminders goes on: after this one. */
export type NoticePosition = { readonly madeAt: string; readonly noticeId: string };

/** A page of a person's reminders, the newest first; those of one moment as the desk had them, the longest due first. */
export const listNotices = async (
  tx: Tx,
  { unread, after, limit }: { readonly unread: boolean; readonly after: NoticePosition | null; readonly limit: number },
): Promise<readonly NoticeRow[]> => {
  const from =
    after === null
      ? sql`true`
      : sql`(made_at < ${after.madeAt}::timestamptz or (made_at = ${after.madeAt}::timestamptz and notice_id > ${after.noticeId}::uuid))`;
  const { rows } = await sql<NoticeRow>`
    select notice_id as "noticeId", stage, due_on as "dueOn", body, made_at as "madeAt", read_at as "readAt" from notice
    where jurisdiction_id = ${tx.scope.jurisdictionId} and user_id = ${tx.scope.userId}::uuid
      and ${unread ? sql`read_at is null` : sql`true`} and ${from}
    order by made_at desc, notice_id limit ${limit}`.execute(tx.db);
  return rows;
};

/** How many reminders a person has not read. */
export const countUnread = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from notice
    where jurisdiction_id = ${tx.scope.jurisdictionId} and user_id = ${tx.scope.userId}::uuid and read_at is null`.execute(tx.db);
  return rows[0]?.count ?? 0;
};

/** Marks a person's reminders read: those named, or all. Answers how many were. */
export const markRead = async (tx: Tx, noticeIds: readonly string[] | null, at: Date): Promise<number> => {
  const named = noticeIds === null ? sql`true` : sql`notice_id = any(${[...noticeIds]}::uuid[])`;
  const { numAffectedRows } = await sql`
    update notice set read_at = ${at} where jurisdiction_id = ${tx.scope.jurisdictionId} and user_id = ${tx.scope.userId}::uuid
      and read_at is null and ${named}`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

/** Whether unread reminders of a recipient are about none of the duties that are open still. */
export const hasSettledNotices = async (tx: Tx, recipient: string, open: readonly string[]): Promise<boolean> => {
  const { rows } = await sql<{ settled: boolean }>`
    select exists (select 1 from notice where jurisdiction_id = ${tx.scope.jurisdictionId} and recipient = ${recipient} and read_at is null
      and duty <> all(${[...open]}::text[])) as settled`.execute(tx.db);
  return rows[0]?.settled ?? false;
};

/** Marks read what a recipient was reminded of and has settled, or whose day has moved. */
export const settleNotices = async (tx: Tx, recipient: string, open: readonly string[], at: Date): Promise<void> => {
  await sql`update notice set read_at = ${at} where jurisdiction_id = ${tx.scope.jurisdictionId} and recipient = ${recipient} and read_at is null
    and duty <> all(${[...open]}::text[])`.execute(tx.db);
};

/** Reminders of a recipient made since an instant that no digest of the channel has told yet; none once the day has its digest. */
export const readUntold = async (
  tx: Tx,
  way: { readonly recipient: string; readonly channel: string; readonly since: Date; readonly day: CalendarDate },
): Promise<readonly (Pick<NoticeRow, 'noticeId' | 'dueOn' | 'body'> & { readonly duty: string })[]> => {
  const { recipient, channel, since, day } = way;
  if (await hasDigest(tx, way, day)) return [];
  // Counted row by row, through the index of the reminder: joined as a whole, every delivery there ever was would be gone through.
  const { rows } = await sql<Pick<NoticeRow, 'noticeId' | 'dueOn' | 'body'> & { duty: string }>`
    select n.notice_id as "noticeId", n.due_on as "dueOn", n.body, n.duty from notice n
    where n.jurisdiction_id = ${tx.scope.jurisdictionId} and n.recipient = ${recipient} and n.made_at >= ${since}
      and (select count(*) from delivery_notice t join delivery d on d.jurisdiction_id = t.jurisdiction_id and d.delivery_id = t.delivery_id
        where t.jurisdiction_id = n.jurisdiction_id and t.notice_id = n.notice_id and d.channel = ${channel}) = 0
    order by n.made_at, n.notice_id`.execute(tx.db);
  return rows;
};

const hasDigest = async (tx: Tx, { recipient, channel }: { readonly recipient: string; readonly channel: string }, day: CalendarDate) => {
  const { rows } = await sql<{ made: boolean }>`
    select exists (select 1 from delivery where jurisdiction_id = ${tx.scope.jurisdictionId} and recipient = ${recipient} and channel = ${channel}
      and day = ${day}::date and purpose = 'digest') as made`.execute(tx.db);
  return rows[0]?.made ?? false;
};
