import { type AskedApprover, approvalObjection, granted, type Result, refused } from '@luoshi/domain';
import { officialHasAccount, officialIdsOf } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';

/**
 * Whether the actor may decide as who was asked to approve, or stands in today (§11, §21). `proposers`: who proposed it and so may not, not even
 * from paper.
 */
export const approvalFor = async (ctx: Context, asked: AskedApprover, proposers: readonly (string | null)[]): Promise<Result<null>> => {
  const today = dayOf(ctx.now());
  const { official } = asked;
  const hasAccount = official !== null && (await officialHasAccount(ctx.tx, official, today));
  const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, today);
  const proposerId = proposers.includes(ctx.actor.userId) ? ctx.actor.userId : null;
  const objection = approvalObjection(ctx.actor, { proposerId, official, hasAccount }, standing);
  return objection === null ? granted(null) : refused(objection, { approver: asked.name });
};
