import { granted } from '@luoshi/domain';
import { countUnread } from '@luoshi/store';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { dropFeed, makeFeed, putPreference, readPreference } from './keep-preference.js';
import { listNotices, readNotices } from './list-notices.js';

/** 提醒: what a person was reminded of, and how the person wants to be. */
export const noticeRoutes = [
  route(terms.listNotices, ({ read }, { query }) => read((ctx) => listNotices(ctx, query))),
  route(terms.countNotices, ({ read }) => read(async ({ tx }) => granted({ unread: await countUnread(tx) }))),
  route(terms.readNotices, ({ write }, { body }) => write((ctx) => readNotices(ctx, body.noticeIds))),
  route(terms.readPreference, ({ asSystem, actor }) => asSystem.read((ctx) => readPreference(ctx, actor.userId))),
  route(terms.putPreference, async ({ write, asSystem, actor }, { body }) => {
    const put = await write((ctx) => putPreference(ctx, body));
    return put.ok ? asSystem.read((ctx) => readPreference(ctx, actor.userId)) : put;
  }),
  route(terms.makeFeed, ({ write }) => write(makeFeed)),
  route(terms.dropFeed, ({ write }) => write(dropFeed)),
];
