import type { DeliveryReason, DeliveryState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A delivery as the administrator sees it: to whom, by what, how it went. Not what it says. */
export type DeliveryRow = {
  readonly deliveryId: string;
  readonly purpose: 'digest' | 'test';
  readonly channel: string;
  readonly channelName: string | null;
  readonly recipientName: string;
  readonly day: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly detail: string | null;
  readonly attempts: number;
  readonly lines: number;
  readonly madeAt: Date;
  readonly nextAt: Date;
  readonly mayHaveArrived: boolean;
  readonly sentAt: Date | null;
};

/** Which deliveries. */
export type DeliveryChoice = {
  readonly state: DeliveryState | null;
  readonly channel: string | null;
  readonly day: string | null;
  readonly q: string;
};

const chosen = (tx: Tx, { state, channel, day, q }: DeliveryChoice): RawBuilder<unknown> => sql`
  d.jurisdiction_id = ${tx.scope.jurisdictionId}
  and ${state === null ? sql`true` : sql`d.state = ${state}`} and ${channel === null ? sql`true` : sql`d.channel = ${channel}`}
  and ${day === null ? sql`true` : sql`d.day = ${day}::date`}
  and ${q === '' ? sql`true` : sql`d.recipient_name ilike ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}`}`;

const columns = sql`d.delivery_id as "deliveryId", d.purpose, d.channel, c.name as "channelName", d.recipient_name as "recipientName", d.day, d.state,
  d.reason, d.detail, d.attempts, d.lines, d.made_at as "madeAt", d.next_at as "nextAt", d.may_have_arrived as "mayHaveArrived", d.sent_at as "sentAt"
  from delivery d left join notice_channel c on c.jurisdiction_id = d.jurisdiction_id and c.channel_id = d.channel_id`;

/** Where a page goes on: after this delivery. */
export type DeliveryPosition = { readonly madeAt: string; readonly deliveryId: string };

/** A page of deliveries, the newest first. */
export const listDeliveries = async (
  tx: Tx,
  choice: DeliveryChoice,
  { after, limit }: { readonly after: DeliveryPosition | null; readonly limit: number },
): Promise<readonly DeliveryRow[]> => {
  const from = after === null ? sql`true` : sql`(d.made_at, d.delivery_id) < (${after.madeAt}::timestamptz, ${after.deliveryId}::uuid)`;
  const { rows } = await sql<DeliveryRow>`
    select ${columns} where ${chosen(tx, choice)} and ${from} order by d.made_at desc, d.delivery_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** One delivery, or null. */
export const readDelivery = async (tx: Tx, deliveryId: string): Promise<DeliveryRow | null> => {
  const { rows } = await sql<DeliveryRow>`
    select ${columns} where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.delivery_id = ${deliveryId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};

/** How many deliveries are in each state. */
export const countDeliveries = async (
  tx: Tx,
  choice: DeliveryChoice,
): Promise<readonly { readonly state: DeliveryState; readonly count: number }[]> => {
  const { rows } = await sql<{ state: DeliveryState; count: number }>`
    select d.state, count(*)::integer as count from delivery d where ${chosen(tx, choice)} group by d.state`.execute(tx.db);
  return rows;
};
