import type { ClaimedDelivery } from '@luoshi/store';

/** The text as it goes out. What may have arrived before says so, with the number by which a reader tells the two. */
export const toldText = ({ body, mayHaveArrived, deliveryId }: ClaimedDelivery): string =>
  mayHaveArrived ? `（重发，此前可能已收到 · sent again, it may have arrived before · ${shortId(deliveryId)}）\n${body.text}` : body.text;

/** The number under which a delivery is spoken of: the end of its id, the beginning of a v7 is the time. */
export const shortId = (deliveryId: string): string => deliveryId.slice(-8);
