import { type Ladder, shippedLadders } from '@luoshi/domain';
import { listOwnLadders } from '@luoshi/store';
import type { Context } from '../operation.js';

/** A ladder that a sheet can be issued with. */
export type OfferedLadder = { readonly ladder: Ladder; readonly isOwn: boolean };

/** The ladders on offer: the shipped ones, and the office's own that are not retired. */
export const laddersOf = async ({ tx }: Pick<Context, 'tx'>): Promise<readonly OfferedLadder[]> => {
  const own = (await listOwnLadders(tx)).filter(({ retired }) => !retired);
  return [...shippedLadders.map((ladder) => ({ ladder, isOwn: false })), ...own.map(({ ladder }) => ({ ladder, isOwn: true }))];
};

/** The ladder of an id on offer; null for one that is not. */
export const ladderOffered = async (ctx: Pick<Context, 'tx'>, id: string): Promise<Ladder | null> =>
  (await laddersOf(ctx)).find(({ ladder }) => ladder.id === id)?.ladder ?? null;
