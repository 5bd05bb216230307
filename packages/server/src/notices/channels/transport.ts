import type { DeliveryReason } from '@luoshi/domain';
import type { ChannelRow, ClaimedDelivery } from '@luoshi/store';

/** A message with where it goes: the channel, and for mail the person's address. */
export type Message = {
  readonly delivery: ClaimedDelivery;
  readonly channel: ChannelRow;
  /** Of mail; '' else. */
  readonly address: string;
  readonly at: Date;
  readonly privateTargets: boolean;
};

/** What the other side made of it. `mayHaveArrived`: the line broke after the message had left. */
export type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: DeliveryReason; readonly detail: string; readonly mayHaveArrived: boolean };

/** Hands messages to the world. It never throws for what the other side does. */
export type Transport = { readonly send: (message: Message) => Promise<Sent> };

/** A refusal or failure of the other side. */
export const notSent = (reason: DeliveryReason, detail: string, mayHaveArrived = false): Sent => ({
  ok: false,
  reason,
  detail: detail.slice(0, 300),
  mayHaveArrived,
});
