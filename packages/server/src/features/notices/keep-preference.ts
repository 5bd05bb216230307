import { granted, isMailAddress, isTimeOfDay, type Result, refused, shippedNoticeRules } from '@luoshi/domain';
import { listChannels, putFeed, putPreference as putRow, readNoticeRules, readPreference as readRow } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { newToken, tokenHash } from '../../auth/session-token.js';
import type { Context } from '../../operation.js';
import type { PreferenceAnswer, PreferenceOrder } from './contract.js';

/** How the caller is reminded, with what the office says where the caller said nothing. Reads as the system: channels are closed to persons. */
export const readPreference = async ({ tx }: Context, userId: string): Promise<Result<PreferenceAnswer>> => {
  const own = await readRow(tx, userId);
  const { digestAt, quietFrom, quietTo } = (await readNoticeRules(tx)) ?? shippedNoticeRules;
  return granted({
    email: own?.email ?? null,
    byMail: own?.byMail ?? true,
    lang: own?.lang ?? 'zh',
    digestAt: own?.digestAt ?? null,
    quietFrom: own?.quietFrom ?? null,
    quietTo: own?.quietTo ?? null,
    office: { digestAt, quietFrom, quietTo },
    hasMail: (await listChannels(tx)).some(({ kind, isOn }) => kind === 'mail' && isOn),
    feedMadeAt: own?.feedMadeAt?.toISOString() ?? null,
  });
};

/** Keeps how the caller wants to be reminded. */
export const putPreference = async (ctx: Context, order: PreferenceOrder): Promise<Result<null>> => {
  const email = order.email?.trim() ?? '';
  if (email !== '' && !isMailAddress(email)) return refused('address-invalid', { address: email });
  for (const time of [order.digestAt, order.quietFrom, order.quietTo])
    if (time !== null && !isTimeOfDay(time)) return refused('time-invalid', { time });
  const { actor, tx, now } = ctx;
  await putRow(tx, { ...order, email: email === '' ? null : email, userId: actor.userId, mailSince: now() });
  return granted(null);
};

/** Makes the caller's feed a new address; what is kept is its hash. */
export const makeFeed = async (ctx: Context): Promise<Result<{ path: string }>> => {
  const token = newToken();
  await putFeed(ctx.tx, ctx.actor.userId, tokenHash(token), ctx.now());
  await record(ctx, { action: 'feed.made', thingKind: 'user', thingId: ctx.actor.userId, data: {} });
  return granted({ path: `/api/feeds/${token}` });
};

/** Ends the caller's feed at once. */
export const dropFeed = async (ctx: Context): Promise<Result<undefined>> => {
  await putFeed(ctx.tx, ctx.actor.userId, null, ctx.now());
  await record(ctx, { action: 'feed.dropped', thingKind: 'user', thingId: ctx.actor.userId, data: {} });
  return granted(undefined);
};
