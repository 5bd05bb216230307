import { type Action, type Actor, actions, may } from '@luoshi/domain';
import type { SessionRow } from '@luoshi/store';
import type { MeView } from './contract.js';

/** Reference to a thing by id and name, or null where there is none. */
const reference = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id });

/** The signed-in person as the app sees them, with what the posts of the day bring. */
export const meView = (row: SessionRow, actor: Actor): MeView => ({
  userId: row.userId,
  username: row.username,
  displayName: row.displayName,
  roles: [...actor.roles],
  permissions: (Object.keys(actions) as Action[]).filter((action) => may(actor, action)),
  unit: reference(actor.unitId, row.unitName ?? row.posts.find(({ unitId }) => unitId === actor.unitId)?.unitName ?? null),
  // An official's id is the name that plans print.
  official: reference(actor.official, actor.official),
  jurisdiction: { id: actor.jurisdictionId, name: row.jurisdictionName },
  mustChangePassword: row.mustChangePassword,
});
