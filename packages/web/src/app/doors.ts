import type { Action } from '@luoshi/domain';
import { allows, type Me } from '../lib/session.js';

/** What the navigation keeps together: daily work, who is who, the papers, the house itself. */
export const doorGroups = ['work', 'registry', 'plans', 'administration'] as const;

/** The rooms of the app in the order of the navigation, each with the permission that opens it. */
export const doors = [
  { to: '/', key: 'overview', group: 'work', action: 'plan.read' },
  { to: '/desk', key: 'desk', group: 'work', action: 'desk.read' },
  { to: '/tasks', key: 'tasks', group: 'work', action: 'task.read' },
  { to: '/receipts', key: 'receipts', group: 'work', action: 'receipt.read' },
  { to: '/workbench', key: 'workbench', group: 'work', action: 'commitment.read' },
  { to: '/commitments', key: 'commitments', group: 'work', action: 'commitment.read' },
  { to: '/reports', key: 'reports', group: 'work', action: 'report.read' },
  { to: '/requests', key: 'requests', group: 'work', action: 'request.read' },
  { to: '/close-outs', key: 'closeOuts', group: 'work', action: 'close-out.read' },
  { to: '/board', key: 'board', group: 'work', action: 'board.read' },
  { to: '/dispatch', key: 'dispatch', group: 'work', action: 'dispatch.read' },
  { to: '/matters', key: 'matters', group: 'work', action: 'matter.read' },
  { to: '/instructions', key: 'instructions', group: 'work', action: 'instruction.read' },
  { to: '/problems', key: 'problems', group: 'work', action: 'problem.read' },
  { to: '/complaints', key: 'complaints', group: 'work', action: 'complaint.read' },
  { to: '/inspections', key: 'inspections', group: 'work', action: 'inspection.read' },
  { to: '/papers', key: 'papers', group: 'work', action: 'paper.read' },
  { to: '/assessments', key: 'assessments', group: 'work', action: 'assessment.read' },
  { to: '/results', key: 'results', group: 'work', action: 'light.read' },
  { to: '/indicators', key: 'indicators', group: 'work', action: 'value.publish' },
  { to: '/burden', key: 'burden', group: 'work', action: 'burden.read' },
  { to: '/units', key: 'units', group: 'registry', action: 'unit.read' },
  { to: '/posts', key: 'posts', group: 'registry', action: 'post.read' },
  { to: '/officials', key: 'officials', group: 'registry', action: 'plan.read' },
  { to: '/cities', key: 'cities', group: 'registry', action: 'plan.read' },
  { to: '/packs', key: 'packs', group: 'plans', action: 'pack.read' },
  { to: '/schemes', key: 'schemes', group: 'plans', action: 'assessment.scheme' },
  { to: '/calendars', key: 'calendars', group: 'plans', action: 'calendar.write' },
  { to: '/imports', key: 'imports', group: 'plans', action: 'plan.import' },
  { to: '/review', key: 'review', group: 'plans', action: 'correction.read' },
  { to: '/comparison', key: 'comparison', group: 'plans', action: 'plan.read' },
  { to: '/errata', key: 'errata', group: 'plans', action: 'erratum.read' },
  { to: '/audit', key: 'audit', group: 'administration', action: 'audit.read' },
  { to: '/deliveries', key: 'deliveries', group: 'administration', action: 'delivery.read' },
  { to: '/users', key: 'users', group: 'administration', action: 'user.read' },
] as const satisfies readonly {
  readonly to: string;
  readonly key: string;
  readonly group: (typeof doorGroups)[number];
  readonly action: Action;
}[];

/** One room. */
export type Door = (typeof doors)[number];

/** The rooms that a person may enter. An account without a role has nothing to look up in the registry either. */
export const openDoors = (me: Me | null): readonly Door[] =>
  me === null || me.roles.length === 0 ? [] : doors.filter(({ action }) => allows(me, action));
