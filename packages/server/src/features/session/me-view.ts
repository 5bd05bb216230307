import { type Action, type Actor, actions, may } from '@luoshi/domain';
import type { SessionRow } from '@luoshi/store';
import type { MeView } from './contract.js';

/** Reference to a thing by id and name, or null where there is none. */
const reference = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id });

/** The signed-in person as the app sees them, with what the posts of the day bring. */
export const meView = (row: SessionRow, actor: Actor): MeView => {
  // Shown, not asked: what they permit stands in `permissions`.
  const { roles, unitId, official } = actor;
  return {
    userId: row.userId,
    username: row.username,
    displayName: row.displayName,
    roles: [...roles],
    permissions: (Object.keys(actions) as Action[]).filter((action) => may(actor, action)),
    unit: reference(unitId, row.unitName ?? row.posts.find((post) => post.unitId === unitId)?.unitName ?? null),
    // An official's id is the name that plans print.
    official: reference(official, official),
    jurisdiction: { id: actor.jurisdictionId, name: row.jurisdictionName },
    mustChangePassword: row.mustChangePassword,
  };
};
