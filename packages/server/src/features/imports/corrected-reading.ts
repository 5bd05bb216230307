import { applyCorrections, type CorrectedPlan, type Plan } from '@luoshi/domain';
import { moveCorrections, standingCorrections, type Tx } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** A plan as read, with what people corrected in the document before applied again. */
export const correctedReading = async (tx: Tx, planId: string, plan: Plan): Promise<CorrectedPlan> => {
  const standing = await standingCorrections(tx, planId);
  return applyCorrections(
    plan,
    // The oldest first: a later correction of the same task has the last word.
    standing.filter(({ state }) => state === 'active').toReversed(),
  );
};

/** Notes the corrections that the amended document contradicts: a person decides about them. */
export const markConflicts = async ({ tx, now }: Context, conflicts: readonly string[]): Promise<void> => {
  if (conflicts.length > 0) await moveCorrections(tx, { correctionIds: conflicts, from: ['active'], to: 'conflicting', at: now() });
};
