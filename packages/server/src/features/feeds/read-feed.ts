import { createHash } from 'node:crypto';
import { granted, type Result, refused, shippedNoticeRules } from '@luoshi/domain';
import { findFeed, listPersons, readNoticeRules } from '@luoshi/store';
import { tokenHash } from '../../auth/session-token.js';
import type { FileAnswer } from '../../http/route.js';
import { readDuties } from '../../notices/duty-sources.js';
import { ownerOf } from '../../notices/recipient.js';
import type { Context } from '../../operation.js';
import { calendarFile } from './calendar-file.js';

/** Far enough for every due day there is. */
const everAfter = '9999-12-31';

/** The calendar behind a secret address. A dead address and a disabled account look alike. */
export const readFeed = async (ctx: Context, token: string): Promise<Result<FileAnswer>> => {
  const feed = await findFeed(ctx.tx, tokenHash(token));
  const person = feed === null ? undefined : (await listPersons(ctx.tx, ctx.now())).find(({ userId }) => userId === feed.userId);
  if (feed === null || person === undefined) return refused('not-found');
  const owner = await ownerOf(ctx, person);
  const duties = owner === null ? [] : await readDuties(ctx.tx, owner, everAfter);
  const { publicUrl } = (await readNoticeRules(ctx.tx)) ?? shippedNoticeRules;
  const name = feed.lang === 'zh' ? `落实 · ${person.displayName}` : `Luoshi · ${person.displayName}`;
  const body = new TextEncoder().encode(calendarFile(duties, { name, url: publicUrl, lang: feed.lang }));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return granted({ filename: 'luoshi.ics', mediaType: 'text/calendar; charset=utf-8', body, etag });
};
