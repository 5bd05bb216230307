import type { Actor } from './permission.js';
import { type UnitDesk, workObjection } from './share-permission.js';

/** Whose instructions the actor reads: the supervisor everyone's; a leader his own; a unit's people by the sheets they hold (null here). */
export const instructionsOf = (
  actor: Actor,
  standing: readonly string[],
): { readonly kind: 'all' } | { readonly officials: string[]; readonly kind: 'own' } => {
  const isLeader = actor.roles.includes('lead-official') && !actor.roles.includes('supervisor');
  return isLeader ? { kind: 'own', officials: [...(actor.official === null ? [] : [actor.official]), ...standing] } : { kind: 'all' };
};

/** Whether the actor may record or assign in this leader's name: the supervisor in anyone's, a leader in his own. */
export const instructionObjection = (actor: Actor, officialId: string, standing: readonly string[]): 'not-lead-official' | null => {
  const reach = instructionsOf(actor, standing);
  return reach.kind === 'all' || reach.officials.includes(officialId) ? null : 'not-lead-official';
};

/** Whether the actor may plan and report the mending of a unit's problem: its own people; the supervisor for a unit without an account. */
export const problemObjection = (actor: Actor, unitId: string, desk: UnitDesk): 'problem-of-another-unit' | 'unit-has-account' | null => {
  const objection = workObjection(actor, { unitId, leadUnitIds: [] }, desk);
  return objection === 'share-of-another-unit' ? 'problem-of-another-unit' : objection;
};
