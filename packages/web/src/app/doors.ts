import type { Action } from '@luoshi/domain';
import { allows, type Me } from '../lib/session.js';

/** The rooms of the app in the order of the navigation, each with the permission that opens it. */
export const doors = [
  { to: '/', key: 'overview', action: 'plan.read' },
  { to: '/tasks', key: 'tasks', action: 'task.read' },
  { to: '/units', key: 'units', action: 'unit.read' },
  { to: '/officials', key: 'officials', action: 'plan.read' },
  { to: '/cities', key: 'cities', action: 'plan.read' },
  { to: '/imports', key: 'imports', action: 'plan.import' },
  { to: '/errata', key: 'errata', action: 'erratum.read' },
  { to: '/audit', key: 'audit', action: 'audit.read' },
  { to: '/users', key: 'users', action: 'user.read' },
] as const satisfies readonly { readonly to: string; readonly key: string; readonly action: Action }[];

/** One room. */
export type Door = (typeof doors)[number];

/** The rooms that a person may enter. An account without a role has nothing to look up in the registry either. */
export const openDoors = (me: Me | null): readonly Door[] =>
  me === null || me.roles.length === 0 ? [] : doors.filter(({ action }) => allows(me, action));
