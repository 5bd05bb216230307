import {
  type ChannelKind,
  channelKinds,
  deliveryMachine,
  deliveryReasons,
  granted,
  openEvents,
  type Result,
  refused,
  stateName,
  transition,
} from '@luoshi/domain';
import {
  countDeliveries,
  type DeliveryChoice,
  type DeliveryRow,
  listJobRuns,
  listDeliveries as listRows,
  readDelivery,
  resendDelivery as resendRow,
} from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { record } from '../../audit/record.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { DeliveryList, listDeliveries as terms } from './contract.js';

const Position = Type.Object({ madeAt: Type.String({ format: 'date-time' }), deliveryId: Type.String({ format: 'uuid' }) });

/** A page of what went out and what did not, with the counts of the whole and the last runs of the jobs. */
export const listDeliveries = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<DeliveryList>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const choice: DeliveryChoice = { state: query.state ?? null, channel: query.channel ?? null, day: query.day ?? null, q: query.q ?? '' };
  const rows = await listRows(ctx.tx, choice, { after: after.value, limit: limit + 1 });
  const last = rows[limit - 1];
  return granted({
    items: rows.slice(0, limit).map((row) => viewOf(ctx, row)),
    nextCursor:
      rows.length > limit && last !== undefined ? cursorOf({ madeAt: last.madeAt.toISOString(), deliveryId: last.deliveryId }) : null,
    counts: (await countDeliveries(ctx.tx, { ...choice, state: null })).map((one) => ({
      ...one,
      stateName: stateName(deliveryMachine, one.state, ctx.lang),
    })),
    jobs: (await listJobRuns(ctx.tx)).map(({ name, beganAt, endedAt, fault }) => ({
      name,
      beganAt: beganAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      fault,
    })),
  });
};

/** Sends again at once what waits, failed or found nobody. */
export const resendDelivery = async (ctx: Context, deliveryId: string): Promise<Result<DeliveryList['items'][number]>> => {
  const row = await readDelivery(ctx.tx, deliveryId);
  if (row === null) return refused('not-found');
  const next = transition(deliveryMachine, row.state, 'resend', ctx.lang);
  if (!next.ok) return next;
  // Meanwhile the product has taken it up: what stands there now is told instead.
  if (!(await resendRow(ctx.tx, deliveryId, ctx.now()))) return transition(deliveryMachine, 'sending', 'resend', ctx.lang) as Result<never>;
  await record(ctx, {
    action: 'delivery.resent',
    thingKind: 'ledger',
    thingId: deliveryId,
    data: { recipient: row.recipientName, channel: channelName(row, ctx), day: row.day },
  });
  const after = await readDelivery(ctx.tx, deliveryId);
  return after === null ? refused('not-found') : granted(viewOf(ctx, after));
};

const viewOf = (ctx: Context, row: DeliveryRow): DeliveryList['items'][number] => ({
  deliveryId: row.deliveryId,
  purpose: row.purpose,
  channel: row.channel,
  channelName: channelName(row, ctx),
  recipientName: row.recipientName,
  day: row.day,
  state: row.state,
  stateName: stateName(deliveryMachine, row.state, ctx.lang),
  reason: row.reason === null ? null : deliveryReasons[row.reason][ctx.lang],
  detail: row.detail,
  attempts: row.attempts,
  lines: row.lines,
  madeAt: row.madeAt.toISOString(),
  nextAt: row.state === 'pending' ? row.nextAt.toISOString() : null,
  mayHaveArrived: row.mayHaveArrived,
  sentAt: row.sentAt?.toISOString() ?? null,
  // To whom has no account nothing can be sent, however often.
  mayResend: row.channel !== 'in-app' && openEvents(deliveryMachine, row.state).includes('resend'),
});

const inApp = { zh: '站内', en: 'in the app' } as const;

const channelName = ({ channel, channelName: own }: DeliveryRow, { lang }: Context): string =>
  own ?? (channel === 'in-app' ? inApp[lang] : (channelKinds[channel as ChannelKind]?.[lang] ?? channel));
