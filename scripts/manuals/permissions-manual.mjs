import { page } from './markdown.mjs';

/** docs/permissions.md: the matrix of roles and actions. */
export const permissionsManual = ({ actions, roles }) =>
  page({
    title: '权限 Permissions',
    about:
      'From `packages/domain/src/permission/permission.ts`. How far a permitted actor sees (everything, or the tasks of one unit) is `reachOf` ' +
      'in the same file, held again by row-level security in the database.',
    head: ['Action', '动作', ...roles],
    rows: Object.entries(actions).map(([action, rule]) => [
      `\`${action}\``,
      rule.zh,
      ...roles.map((role) => (rule.roles.includes(role) ? '●' : '')),
    ]),
  });
