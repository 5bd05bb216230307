import { checkHoldings, holderOn, holdingFlawSentence, may, type PostKind, postObjection, substitutesOn } from '@luoshi/domain';
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
    mayKeep: may(ctx.actor, 'post.write') && keepObjection(ctx, post) === null,
  };
};

// An account that was disabled is no account.
const withAccount = (row: HoldingRow): HoldingRow => (row.isActive ? row : { ...row, userId: null });

/**
 * Why the caller may not keep a post; null where they may. Posts that bring rights are not a liaison's to give: who drafts would appoint who
 * approves.
 */
export const keepObjection = (
  { actor }: Pick<Context, 'actor'>,
  { unitId, kind }: { readonly unitId: string | null; readonly kind: PostKind },
): 'post-of-another-unit' | 'approver-keeps-post' | null => {
  const objection = postObjection(actor, unitId);
  if (objection !== null) return objection;
  const bringsRights = kind !== 'office';
  return bringsRights && !actor.roles.includes('supervisor') && !actor.roles.includes('unit-approver') ? 'approver-keeps-post' : null;
};
