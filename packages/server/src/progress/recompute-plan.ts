import { rollUpDeltas } from '@luoshi/domain';
import { addToSums, clearSums, readContributions, withSystemReach } from '@luoshi/store';
import type { Context } from '../operation.js';
import { refreshPlan } from './refresh-plan.js';

/**
 * Makes everything derived of a plan anew: the lights of its open periods and every line from the facts, and all sums from the lights that are
 * kept. What acts had added up one by one must be the same; where it is not, this repairs it.
 */
export const recomputePlan = async (ctx: Context, planId: string): Promise<void> => {
  await refreshPlan(ctx, planId);
  await withSystemReach(ctx.tx, async (tx) => {
    await clearSums(tx, planId);
    const parts = await readContributions(tx, planId);
    await addToSums(
      tx,
      parts.flatMap(({ period, contribution }) => rollUpDeltas(null, contribution).map((delta) => ({ ...delta, planId, period }))),
    );
  });
};
