import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, pageQuery } from '../../http/schemas.js';

const Item = Type.Object({
  noticeId: Id,
  stage: Type.String(),
  what: Type.String(),
  no: Nullable(Type.Integer()),
  text: Type.String(),
  unitName: Type.String(),
  period: Nullable(Type.String()),
  dueOn: CalendarDate,
  /** 还有3天, 今天到期, 已逾期2天: as of today. */
  standing: Type.String(),
  isOverdue: Type.Boolean(),
  /** The page inside the product where it is settled. */
  path: Type.String(),
  madeAt: Instant,
  readAt: Nullable(Instant),
});

export const listNotices = contract({
  operationId: 'listNotices',
  method: 'GET',
  url: '/api/notices',
  permission: 'notice.read',
  summary: 'The caller’s reminders, the newest first',
  query: Type.Object({ ...pageQuery, unread: Type.Optional(Type.Boolean({ default: false })) }),
  response: Type.Object({ items: Type.Array(Item), unread: Type.Integer(), nextCursor: Nullable(Type.String()) }),
});

export const countNotices = contract({
  operationId: 'countNotices',
  method: 'GET',
  url: '/api/notices/count',
  permission: 'notice.read',
  summary: 'How many reminders the caller has not read',
  response: Type.Object({ unread: Type.Integer() }),
});

export const readNotices = contract({
  operationId: 'readNotices',
  method: 'POST',
  url: '/api/notices/read',
  permission: 'notice.read',
  summary: 'Mark reminders read: those named, or all',
  body: Type.Object({ noticeIds: Nullable(Type.Array(Id, { maxItems: 500 })) }),
  response: Type.Object({ unread: Type.Integer() }),
});

const Time = Nullable(Type.String({ maxLength: 5 }));

const preferenceFields = {
  email: Nullable(Type.String({ maxLength: 200 })),
  byMail: Type.Boolean(),
  /** Of the messages. */
  lang: OneOf(['zh', 'en']),
  /** `HH:MM` in China; null: as the office says. */
  digestAt: Time,
  quietFrom: Time,
  quietTo: Time,
};
const Preference = Type.Object(preferenceFields);

const PreferenceView = Type.Object({
  ...preferenceFields,
  /** What null stands for. */
  office: Type.Object({ digestAt: Type.String(), quietFrom: Type.String(), quietTo: Type.String() }),
  /** Whether the office has a mail server. */
  hasMail: Type.Boolean(),
  feedMadeAt: Nullable(Instant),
});

export const readPreference = contract({
  operationId: 'readNoticePreference',
  method: 'GET',
  url: '/api/notice-preference',
  permission: 'notice.read',
  summary: 'How the caller is reminded',
  response: PreferenceView,
});

export const putPreference = contract({
  operationId: 'putNoticePreference',
  method: 'PUT',
  url: '/api/notice-preference',
  permission: 'notice.read',
  summary: 'Say how one wants to be reminded',
  body: Preference,
  response: PreferenceView,
});

export const makeFeed = contract({
  operationId: 'makeNoticeFeed',
  method: 'POST',
  url: '/api/notice-preference/feed',
  permission: 'notice.read',
  summary: 'A new secret address of the caller’s calendar feed; shown once, and the old one is dead',
  response: Type.Object({ path: Type.String() }),
});

export const dropFeed = contract({
  operationId: 'dropNoticeFeed',
  method: 'DELETE',
  url: '/api/notice-preference/feed',
  permission: 'notice.read',
  summary: 'End the caller’s calendar feed',
});

export type NoticeList = Static<typeof listNotices.response>;
export type PreferenceOrder = Static<typeof Preference>;
export type PreferenceAnswer = Static<typeof PreferenceView>;
