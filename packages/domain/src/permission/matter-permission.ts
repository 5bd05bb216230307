import type { Actor } from './permission.js';
import { type UnitDesk, workObjection } from './share-permission.js';

/** Whether the actor may explain and answer a unit's matter: its own people; the supervisor for a unit without an account, from paper. */
export const matterObjection = (actor: Actor, unitId: string, desk: UnitDesk): 'matter-of-another-unit' | 'unit-has-account' | null => {
  const objection = workObjection(actor, { unitId, leadUnitIds: [] }, desk);
  return objection === 'share-of-another-unit' ? 'matter-of-another-unit' : objection;
};

/** Whether the actor may close a matter: not who answered it. */
export const closeMatterObjection = (actor: Actor, answeredBy: string | null): 'closer-answered' | null =>
  actor.userId === answeredBy ? 'closer-answered' : null;
