import { type DeliveryReason, granted, hopelessReasons, type NoticeRules, retryMinutes, shippedNoticeRules } from '@luoshi/domain';
import {
  type ChannelRow,
  type ClaimedDelivery,
  claimDelivery,
  listChannels,
  type Outcome,
  readAccount,
  readNoticeRules,
  readPreference,
  recoverDeliveries,
  settleDelivery,
} from '@luoshi/store';
import type { JobContext } from '../schedule/job.js';
import { notSent, type Sent, type Transport } from './channels/transport.js';

/** Milliseconds that a message may be on its way; longer than any way out waits. After it, who had it is taken for gone. */
const lease = 180_000;

/** Milliseconds after which a run leaves the rest to the next one, so that a long queue keeps no other job waiting. */
const budget = 60_000;

/**
 * Sends what is due, one message after another. Each is marked as on its way before the first byte leaves, and as sent when the other side has
 * taken it: killed in between, it is found on its way, and goes out again under the same id, saying that it may have arrived. A way that is
 * down is tried once a run: a thousand messages do not wait for it one after another.
 */
export const deliverDue = async (job: JobContext, transport: Transport): Promise<void> => {
  const taken = await job.write(async ({ tx, now }) => granted(await recoverDeliveries(tx, now())));
  if (!taken.ok) return;
  const end = job.now().getTime() + budget;
  const down = new Set<string>();
  for (
    let next = await claim(job, down);
    next !== null;
    next = job.isEnding() || job.now().getTime() >= end ? null : await claim(job, down)
  ) {
    const { delivery, rules } = next;
    const sent = await attempt(job, transport, next);
    if (!sent.ok && downReasons.includes(sent.reason))
      down.add(delivery.channel === 'mail' ? 'mail' : (delivery.channelId ?? delivery.channel));
    const outcome = outcomeOf(sent, delivery, rules, job.now());
    await job.write(async ({ tx, now }) => granted(await settleDelivery(tx, delivery, outcome, now())));
  }
};

type Claimed = {
  readonly delivery: ClaimedDelivery;
  readonly channel: ChannelRow | null;
  /** Of mail, as the person says today; null where none was given. */
  readonly address: string | null;
  /** The account was closed since. */
  readonly isGone: boolean;
  readonly rules: NoticeRules;
};

// They say that the way is closed, not that this message is unwelcome.
const downReasons: readonly DeliveryReason[] = ['unreachable', 'timeout', 'log-in'];

const claim = async (job: JobContext, down: ReadonlySet<string>): Promise<Claimed | null> => {
  const claimed = await job.write(async ({ tx, now }) => {
    const delivery = await claimDelivery(tx, { now: now(), leaseUntil: new Date(now().getTime() + lease), except: [...down] });
    if (delivery === null) return granted(null);
    const channel = (await listChannels(tx)).find((one) => one.isOn && isWay(one, delivery)) ?? null;
    const preference = delivery.userId === null ? null : await readPreference(tx, delivery.userId);
    const rules = (await readNoticeRules(tx)) ?? shippedNoticeRules;
    const isGone = delivery.userId !== null && (await readAccount(tx, delivery.userId))?.state !== 'active';
    return granted({ delivery, channel, isGone, address: delivery.body.address ?? preference?.email ?? null, rules });
  });
  return claimed.ok ? claimed.value : null;
};

// There is one mail server, whichever it was when the message was made; an endpoint is that one and no other.
const isWay = ({ kind, channelId }: ChannelRow, delivery: ClaimedDelivery): boolean =>
  delivery.channel === 'mail' ? kind === 'mail' : channelId === delivery.channelId;

const attempt = async (job: JobContext, transport: Transport, { delivery, channel, address, isGone, rules }: Claimed): Promise<Sent> => {
  if (delivery.channel === 'in-app' || isGone) return notSent('no-account', '');
  if (channel === null) return notSent('no-channel', '');
  if (channel.kind === 'mail' && address === null) return notSent('no-address', '');
  try {
    return await transport.send({ delivery, channel, address: address ?? '', at: job.now(), privateTargets: rules.privateTargets });
  } catch (cause) {
    return notSent('unreachable', cause instanceof Error ? cause.message : String(cause), true);
  }
};

const outcomeOf = (sent: Sent, { attempts, madeAt }: ClaimedDelivery, { giveUpAfterHours }: NoticeRules, now: Date): Outcome => {
  if (sent.ok) return { event: 'deliver', reason: null, detail: null, nextAt: null, mayHaveArrived: false };
  const { reason, detail, mayHaveArrived } = sent;
  const nextAt = new Date(now.getTime() + retryMinutes(attempts) * 60_000);
  const isStranded = reason === 'no-account' || reason === 'no-address' || reason === 'no-channel';
  if (isStranded) return { event: 'strand', reason, detail, nextAt: null, mayHaveArrived };
  const isOver = hopelessReasons.includes(reason) || nextAt.getTime() > madeAt.getTime() + giveUpAfterHours * 3_600_000;
  return isOver
    ? { event: 'give-up', reason, detail, nextAt: null, mayHaveArrived }
    : { event: 'postpone', reason, detail, nextAt, mayHaveArrived };
};
