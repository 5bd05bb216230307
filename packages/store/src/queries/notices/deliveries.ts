import {
  type CalendarDate,
  type DeliveryEvent,
  type DeliveryReason,
  type DeliveryState,
  deliveryMachine,
  stateAfter,
  statesBefore,
} from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What a delivery carries. `address`: where a test of mail goes; other mail goes where its person says on the day. */
type DeliveryBody = { readonly subject: string; readonly text: string; readonly address?: string };

/** A message as it is put into the outbox. `unreachable` from the start where there is nobody to send it to. */
export type NewDelivery = {
  readonly deliveryId: string;
  readonly purpose: 'digest' | 'test';
  readonly channel: string;
  readonly channelId: string | null;
  readonly recipient: string;
  readonly recipientName: string;
  readonly userId: string | null;
  readonly day: CalendarDate;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly lines: number;
  readonly body: DeliveryBody;
  readonly nextAt: Date;
};

/** Puts a message and what it tells into the outbox; false where the day's digest exists already: then nothing is written. */
export const insertDelivery = async (tx: Tx, one: NewDelivery, noticeIds: readonly string[], at: Date): Promise<boolean> => {
  const { jurisdictionId } = tx.scope;
  const { numAffectedRows } = await sql`
    insert into delivery (jurisdiction_id, delivery_id, purpose, channel, channel_id, recipient, recipient_name, user_id, day, state, reason, detail,
      attempts, lines, body, made_at, next_at, lease_until, may_have_arrived, sent_at)
    values (${jurisdictionId}, ${one.deliveryId}::uuid, ${one.purpose}, ${one.channel}, ${one.channelId}::uuid, ${one.recipient}, ${one.recipientName},
      ${one.userId}::uuid, ${one.day}::date, ${one.state}, ${one.reason}, null, 0, ${one.lines}, ${JSON.stringify(one.body)}::text::jsonb, ${at},
      ${one.nextAt}, null, false, null)
    on conflict do nothing`.execute(tx.db);
  if (Number(numAffectedRows ?? 0) === 0) return false;
  await sql`insert into delivery_notice (jurisdiction_id, delivery_id, notice_id)
    select ${jurisdictionId}, ${one.deliveryId}::uuid, n from unnest(${[...noticeIds]}::uuid[]) n on conflict do nothing`.execute(tx.db);
  return true;
};

/** A message taken up to be sent. */
export type ClaimedDelivery = Omit<NewDelivery, 'nextAt' | 'state' | 'reason'> & {
  readonly attempts: number;
  readonly madeAt: Date;
  readonly mayHaveArrived: boolean;
};

/** Whether something waits to be sent or to be taken back: asked before any write, so that an idle server changes nothing. */
export const hasDueDelivery = async (tx: Tx, now: Date): Promise<boolean> => {
  const { rows } = await sql<{ due: boolean }>`
    select exists (select 1 from delivery where jurisdiction_id = ${tx.scope.jurisdictionId}
      and ((state = 'pending' and next_at <= ${now}) or (state = 'sending' and lease_until <= ${now}))) as due`.execute(tx.db);
  return rows[0]?.due ?? false;
};

/** Takes back what a server had in its hands when it went: it may have arrived, and goes out again under the same id. */
export const recoverDeliveries = async (tx: Tx, now: Date): Promise<number> => {
  const { numAffectedRows } = await sql`
    update delivery set state = ${stateAfter(deliveryMachine, 'sending', 'recover')}, reason = 'interrupted', may_have_arrived = true, lease_until = null,
      next_at = ${now}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and state = 'sending' and lease_until <= ${now}`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

/**
 * Takes up the message that is due longest, for as long as the lease lasts; what another process has in its hands is passed over, and so are the
 * ways that are named: `mail`, or an endpoint's id.
 */
export const claimDelivery = async (
  tx: Tx,
  { now, leaseUntil, except }: { readonly now: Date; readonly leaseUntil: Date; readonly except: readonly string[] },
): Promise<ClaimedDelivery | null> => {
  const { rows } = await sql<ClaimedDelivery>`
    with due as materialized (
      select x.delivery_id from delivery x where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.state = 'pending' and x.next_at <= ${now}
        and case when x.channel = 'mail' then x.channel else coalesce(x.channel_id::text, x.channel) end <> all(${[...except]}::text[])
      order by x.next_at, x.delivery_id limit 1 for update skip locked)
    update delivery d set state = ${stateAfter(deliveryMachine, 'pending', 'claim')}, attempts = d.attempts + 1, lease_until = ${leaseUntil}
    from due where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.delivery_id = due.delivery_id and d.state = 'pending'
    returning d.delivery_id as "deliveryId", d.purpose, d.channel, d.channel_id as "channelId", d.recipient, d.recipient_name as "recipientName",
      d.user_id as "userId", d.day, d.lines, d.body, d.attempts, d.made_at as "madeAt", d.may_have_arrived as "mayHaveArrived"`.execute(
    tx.db,
  );
  return rows[0] ?? null;
};

/** What came of an attempt. */
export type Outcome = {
  readonly event: Exclude<DeliveryEvent, 'claim' | 'recover' | 'resend'>;
  readonly reason: DeliveryReason | null;
  readonly detail: string | null;
  /** Of a later attempt. */
  readonly nextAt: Date | null;
  /** The line broke after the message had left. */
  readonly mayHaveArrived: boolean;
};

/** Writes down what came of an attempt; false where somebody else has the message by now. */
export const settleDelivery = async (
  tx: Tx,
  { deliveryId, attempts }: Pick<ClaimedDelivery, 'deliveryId' | 'attempts'>,
  { event, reason, detail, nextAt, mayHaveArrived }: Outcome,
  at: Date,
): Promise<boolean> => {
  const state = stateAfter(deliveryMachine, 'sending', event);
  const { numAffectedRows } = await sql`
    update delivery set state = ${state}, reason = ${reason}, detail = ${detail}, next_at = coalesce(${nextAt}::timestamptz, next_at), lease_until = null,
      may_have_arrived = may_have_arrived or ${mayHaveArrived}, sent_at = case when ${state} = 'sent' then ${at}::timestamptz end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and delivery_id = ${deliveryId}::uuid and state = 'sending'
      and attempts = ${attempts}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Sends a message again at once; false where it is on its way or was sent. */
export const resendDelivery = async (tx: Tx, deliveryId: string, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update delivery set state = 'pending', next_at = ${at}, made_at = case when state = 'pending' then made_at else ${at} end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and delivery_id = ${deliveryId}::uuid
      and state = any(${[...statesBefore(deliveryMachine, 'resend')]}::text[])`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
