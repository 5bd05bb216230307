import type { Lang } from '../diagnostics.js';
import { assessmentActions } from './assessment-actions.js';
import { cycleActions } from './cycle-actions.js';
import { inspectionActions } from './inspection-actions.js';
import { matterActions } from './matter-actions.js';
import { noticeActions } from './notice-actions.js';
import { paperActions } from './paper-actions.js';
import { remedyActions } from './remedy-actions.js';
import { business, type Role, type Rule, roles, unitRoles } from './roles.js';

/** Who asks. `unitId` is set for unit roles; `official` is the lead official's name as plans print it. */
export type Actor = {
  readonly userId: string;
  readonly jurisdictionId: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly official: string | null;
};

const everyone = roles;

/** The one permission matrix: what is asked, who may. docs/permissions.md is made from it. */
export const actions = {
  'plan.read': { roles: business, scope: 'reach', zh: '查看方案', en: 'read plans' },
  'plan.import': { roles: ['supervisor'], scope: 'jurisdiction', zh: '导入方案', en: 'import plans' },
  'task.read': { roles: business, scope: 'reach', zh: '查看任务', en: 'read tasks' },
  'task.export': { roles: business, scope: 'reach', zh: '导出台账', en: 'export the ledger' },
  'unit.read': { roles: everyone, scope: 'jurisdiction', zh: '查看名录', en: 'read the registry' },
  'unit.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '维护名录', en: 'edit the registry' },
  'erratum.read': { roles: business, scope: 'reach', zh: '查看勘误', en: 'read errata' },
  'erratum.decide': { roles: ['supervisor'], scope: 'jurisdiction', zh: '决定勘误', en: 'decide errata' },
  'correction.read': { roles: ['supervisor'], scope: 'jurisdiction', zh: '核对读法', en: 'review readings' },
  'correction.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '更正读法', en: 'correct readings' },
  'audit.read': { roles: ['audit-admin', 'supervisor'], scope: 'jurisdiction', zh: '查看审计日志', en: 'read the audit log' },
  'audit.verify': { roles: ['audit-admin', 'supervisor'], scope: 'jurisdiction', zh: '核验审计链', en: 'verify the audit chain' },
  'user.read': { roles: ['system-admin', 'security-admin'], scope: 'jurisdiction', zh: '查看账号', en: 'read accounts' },
  'user.write': { roles: ['system-admin'], scope: 'jurisdiction', zh: '管理账号', en: 'manage accounts' },
  // The system administrator only as long as there is no security administrator: `mayGrant`.
  'user.grant': { roles: ['security-admin', 'system-admin'], scope: 'jurisdiction', zh: '授予角色', en: 'grant roles' },
  ...cycleActions,
  ...inspectionActions,
  ...matterActions,
  ...remedyActions,
  ...paperActions,
  ...noticeActions,
  ...assessmentActions,
} as const satisfies Record<string, Rule>;

/** A row of the permission matrix. */
export type Action = keyof typeof actions;

/** Whether any of the actor's roles allows the action at all. Which things it reaches is `reachOf`. */
export const may = (actor: Actor, action: Action): boolean => {
  const allowed: readonly Role[] = actions[action].roles;
  return actor.roles.some((role) => allowed.includes(role));
};

/**
 * Whether the actor may grant roles now. That is the security administrator's; as long as there is none, the system administrator appoints
 * the others, so that a new office can begin. From then on the two are separate (三员分立).
 */
export const mayGrant = (actor: Actor, securityAdministrators: number): boolean =>
  actor.roles.includes('security-admin') || (securityAdministrators === 0 && actor.roles.includes('system-admin'));

/** Whether the actor reads the whole log, log-ins and accounts too. Who else may read it sees the business alone. */
export const readsWholeLog = (actor: Actor): boolean => actor.roles.includes('audit-admin');

/** The action's name for a refusal. */
export const actionName = (action: Action, lang: Lang): string => actions[action][lang];

/** How far an actor sees in the ledger: everything, the tasks of one unit, or nothing. Held again by row-level security. */
export type Reach = { readonly kind: 'all' } | { readonly kind: 'unit'; readonly unitId: string } | { readonly kind: 'none' };

const seesAll: readonly Role[] = ['supervisor', 'lead-official', 'assessor'];

/** How far the actor's roles reach; the widest one counts. */
export const reachOf = (actor: Actor): Reach => {
  if (actor.roles.some((role) => seesAll.includes(role))) return { kind: 'all' };
  if (actor.unitId !== null && actor.roles.some((role) => unitRoles.includes(role))) return { kind: 'unit', unitId: actor.unitId };
  return { kind: 'none' };
};
