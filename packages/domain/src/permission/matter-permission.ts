import type { Actor } from './permission.js';
import type { UnitDesk } from './share-permission.js';

/** Whether the actor may explain and answer a unit's matter: its own people; the supervisor for a unit without an account, from paper. */
export const matterObjection = (actor: Actor, unitId: string, desk: UnitDesk): 'matter-of-another-unit' | 'unit-has-account' | null => {
  if (actor.unitId === unitId && (actor.roles.includes('unit-liaison') || actor.roles.includes('unit-approver'))) return null;
  if (!actor.roles.includes('supervisor')) return 'matter-of-another-unit';
  return desk.hasLiaison || desk.hasApprover ? 'unit-has-account' : null;
};

/** Whether the actor may close a matter: not who answered it. */
export const closeMatterObjection = (actor: Actor, answeredBy: string | null): 'closer-answered' | null =>
  actor.userId === answeredBy ? 'closer-answered' : null;
