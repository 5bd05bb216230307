import type { Actor } from './permission.js';
import { type UnitDesk, workObjection } from './share-permission.js';

/** Who had a hand in a score: who made, scored, froze or corrected the assessment. */
export type ScoringFacts = { readonly unitId: string; readonly scorerIds: readonly (string | null)[] };

/** Whether the actor may decide an appeal: nobody who had a hand in the scoring, nobody of the unit that appeals. */
export const decideAppealObjection = (
  actor: Actor,
  { unitId, scorerIds }: ScoringFacts,
): 'appeal-own-scorer' | 'appeal-own-unit' | null => {
  if (actor.unitId === unitId) return 'appeal-own-unit';
  return scorerIds.includes(actor.userId) ? 'appeal-own-scorer' : null;
};

/** Whether the actor may appeal for a unit: its own people; the supervisor for a unit without an account, from paper. */
export const appealObjection = (actor: Actor, unitId: string, desk: UnitDesk): 'appeal-of-another-unit' | 'unit-has-account' | null => {
  const objection = workObjection(actor, { unitId, leadUnitIds: [] }, desk);
  return objection === 'share-of-another-unit' ? 'appeal-of-another-unit' : objection;
};
