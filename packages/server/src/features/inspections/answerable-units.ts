import { answerObjection, may } from '@luoshi/domain';
import { listStaffedUnits } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** The units for which the caller may answer: the own one, or, for the supervisor, those without an account. */
export const answerableUnits = async (ctx: Context, unitIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (!may(ctx.actor, 'inspection.answer')) return new Set();
  const staffed = new Set(await listStaffedUnits(ctx.tx, unitIds));
  const deskOf = (unitId: string) => ({ hasLiaison: staffed.has(unitId), hasApprover: staffed.has(unitId) });
  return new Set(unitIds.filter((unitId) => answerObjection(ctx.actor, unitId, deskOf(unitId)) === null));
};
