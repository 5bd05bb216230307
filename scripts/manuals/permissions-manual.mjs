import { page } from './markdown.mjs';

/** docs/permissions.md: the matrix of role × noun × verb × scope. */
export const permissionsManual = ({ actions, roles, scopes }) =>
  page({
    title: '权限 Permissions',
    about:
      'From `packages/domain/src/permission/`: `permission.ts` and `cycle-actions.ts` say who may at all, `scopes.ts` on which things, and ' +
      'names the predicate that is asked of actor and thing. The same line is held again by row-level security in the database. ' +
      'A dated substitute acts with the rights of the post (`actingAs`).',
    head: ['Action', '动作', '范围', 'Scope', 'Predicate', ...roles],
    rows: Object.entries(actions).map(([action, rule]) => [
      `\`${action}\``,
      rule.zh,
      scopes[rule.scope].zh,
      scopes[rule.scope].en,
      scopes[rule.scope].predicate === null ? '' : `\`${scopes[rule.scope].predicate}\``,
      ...roles.map((role) => (rule.roles.includes(role) ? '●' : '')),
    ]),
  });
