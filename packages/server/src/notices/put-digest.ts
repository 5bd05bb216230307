import { type DigestLine, digestOf, type Lang, minuteOf, minutesOfQuiet } from '@luoshi/domain';
import { insertDelivery, type NewDelivery, readUntold } from '@luoshi/store';
import { minuteOfDay } from '../calendar/day-of.js';
import type { Context } from '../operation.js';
import { dutyOf, type SourcedDuty } from './duty-sources.js';
import type { Recipient } from './recipient.js';
import type { Reminding } from './reminding.js';

/** The way one recipient's digest takes, and its hours. `reason`: why there is nobody to send it to. */
type Way = Pick<NewDelivery, 'channel' | 'channelId' | 'reason'> & {
  readonly userId: string | null;
  readonly lang: Lang;
  readonly since: Date;
  readonly digestAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
};

type Due = { readonly way: Way; readonly noticeIds: readonly string[]; readonly lines: readonly DigestLine[] };

/** What a recipient's digest would tell now, or null where it has none, its hour has not come, or nothing of it is open any more. */
export const digestDue = async (
  ctx: Context,
  reminding: Reminding,
  recipient: Recipient,
  duties: readonly SourcedDuty[],
): Promise<Due | null> => {
  const way = wayOf(reminding, recipient);
  if (way === null || minuteOfDay(ctx.now()) < minuteOf(way.digestAt)) return null;
  const untold = await readUntold(ctx.tx, { recipient: recipient.key, channel: way.channel, since: way.since, day: reminding.today });
  // What was settled since is told no more, and of a duty that was reminded of twice the day it is due by says all.
  const open = new Set(duties.map(dutyOf));
  const lines = new Map(untold.filter(({ duty }) => open.has(duty)).map(({ duty, dueOn, body }) => [duty, { ...body, dueOn }]));
  return lines.size === 0 ? null : { way, noticeIds: untold.map(({ noticeId }) => noticeId), lines: [...lines.values()] };
};

/** Puts the digest of the day into the outbox, once: a second one of the day is refused by the database. */
export const putDigest = async (
  ctx: Context,
  reminding: Reminding,
  recipient: Recipient,
  duties: readonly SourcedDuty[],
): Promise<void> => {
  const due = await digestDue(ctx, reminding, recipient, duties);
  if (due === null) return;
  const { way, noticeIds, lines } = due;
  const { today, rules } = reminding;
  const { channel, channelId, reason, userId, lang, quietFrom, quietTo } = way;
  const quiet = minutesOfQuiet(minuteOfDay(ctx.now()), quietFrom, quietTo);
  await insertDelivery(
    ctx.tx,
    {
      deliveryId: ctx.newId(),
      purpose: 'digest',
      channel,
      channelId,
      recipient: recipient.key,
      recipientName: recipient.name,
      userId,
      day: today,
      state: reason === null ? 'pending' : 'unreachable',
      reason,
      lines: lines.length,
      body: digestOf(lines, { name: recipient.name, today, url: rules.publicUrl, lang }),
      nextAt: new Date(ctx.now().getTime() + quiet * 60_000),
    },
    noticeIds,
    ctx.now(),
  );
};

const wayOf = ({ rules, preferences, mailSince }: Reminding, recipient: Recipient): Way | null => {
  const office = { digestAt: rules.digestAt, quietFrom: rules.quietFrom, quietTo: rules.quietTo, lang: 'zh' as const, userId: null };
  switch (recipient.kind) {
    case 'accountless':
      return { ...office, channel: 'in-app', channelId: null, reason: 'no-account', since: new Date(0) };
    case 'channel': {
      const { kind, channelId, madeAt } = recipient.channel;
      return { ...office, channel: kind, channelId, reason: null, since: madeAt };
    }
    case 'person': {
      const own = preferences.get(recipient.userId);
      if (mailSince === null || own?.byMail === false) return null;
      return {
        channel: 'mail',
        channelId: null,
        reason: (own?.email ?? null) === null ? 'no-address' : null,
        userId: recipient.userId,
        lang: own?.lang ?? 'zh',
        since: own !== undefined && own.mailSince > mailSince ? own.mailSince : mailSince,
        digestAt: own?.digestAt ?? rules.digestAt,
        quietFrom: own?.quietFrom ?? rules.quietFrom,
        quietTo: own?.quietTo ?? rules.quietTo,
      };
    }
  }
};
