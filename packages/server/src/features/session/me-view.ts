import { type Action, type Actor, actions, may } from '@luoshi/domain';
import type { SessionRow } from '@luoshi/store';
import type { MeView } from './contract.js';

/** Reference to a thing by id and name, or null where there is none. */
const reference = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id });

/** The signed-in person as the app sees them. */
export const meView = (row: SessionRow, actor: Actor): MeView => ({
  userId: row.userId,
  username: row.username,
  displayName: row.displayName,
  roles: [...row.roles],
  permissions: (Object.keys(actions) as Action[]).filter((action) => may(actor, action)),
  unit: reference(row.unitId, row.unitName),
  official: reference(row.officialId, row.officialName),
  jurisdiction: { id: actor.jurisdictionId, name: row.jurisdictionName },
  mustChangePassword: row.mustChangePassword,
});
