import type { LightSeverity } from '@luoshi/domain';
import { markRed, readOpenedPeriods, readTaskIds, withSystemReach } from '@luoshi/store';
import type { Context } from '../operation.js';
import { refreshWithin, type TouchedDays } from './refresh-tasks.js';

/** A few hundred tasks with all their shares: what one statement moves within a second. */
const tasksAtOnce = 250;

/** Derives a whole plan anew, portion by portion: a period was opened or closed, or another pack chosen. */
export const refreshPlan = (ctx: Context, planId: string, touched: TouchedDays | null = null): Promise<void> =>
  withSystemReach(ctx.tx, async (tx) => {
    const taskIds = await readTaskIds(tx, planId);
    for (let start = 0; start < taskIds.length; start += tasksAtOnce)
      await refreshWithin({ tx, now: ctx.now }, taskIds.slice(start, start + tasksAtOnce), touched);
  });

/** Red is the worst severity, under whatever name a pack has for it. */
const red: LightSeverity = 'at-risk';

/** Judges a period at its close. What is red now was red: made up later it turns yellow, never green. */
export const closeLights = async (ctx: Context, planId: string, period: string): Promise<void> => {
  const found = (await readOpenedPeriods(ctx.tx, [planId])).find(({ key }) => key === period);
  if (found === undefined) return;
  await refreshPlan(ctx, planId, { from: found.from, to: found.to });
  if (!found.isOpen) await withSystemReach(ctx.tx, (tx) => markRed(tx, planId, period, red));
};
