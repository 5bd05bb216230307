import { checkHoldings, holderOn, holdingFlawSentence, may, postObjection, substitutesOn } from '@luoshi/domain';
import type { HoldingRow, PostRow } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { PostView } from './contract.js';

/** A post as of a day, with what somebody should look at. */
export const postView = (ctx: Context, post: PostRow, day: string = dayOf(ctx.now())): PostView => {
  const rowOf = (id: string | undefined): HoldingRow | null => post.holdings.find(({ holdingId }) => holdingId === id) ?? null;
  // An office answers through the unit's accounts: nobody misses one there.
  const flaws = post.kind === 'office' ? [] : checkHoldings(post.holdings.map(withAccount), day);
  return {
    ...post,
    holdings: [...post.holdings],
    holder: rowOf(holderOn(post.holdings, day)?.holdingId),
    substitutes: substitutesOn(post.holdings, day).flatMap(({ holdingId }) => rowOf(holdingId) ?? []),
    flaws: flaws.map((flaw) => ({ kind: flaw.kind, message: holdingFlawSentence(flaw, ctx.lang) })),
    mayKeep: may(ctx.actor, 'post.write') && postObjection(ctx.actor, post) === null,
  };
};

// An account that was disabled is no account.
const withAccount = (row: HoldingRow): HoldingRow => (row.isActive ? row : { ...row, userId: null });
