import { route } from '../../http/route.js';
import { addUser } from './add-user.js';
import * as terms from './contract.js';
import { grantRoles } from './grant-roles.js';
import { listUsers } from './list-users.js';
import { resetPassword } from './reset-password.js';
import { setUserState } from './set-user-state.js';

/** Accounts. These act with the system's rights after the permission check: no person's transaction can touch an account. */
export const userRoutes = [
  route(terms.listUsers, ({ asSystem }, { query }) => asSystem.read((ctx) => listUsers(ctx, query))),
  route(terms.addUser, ({ asSystem }, { body }) => asSystem.write((ctx) => addUser(ctx, body))),
  route(terms.resetPassword, ({ asSystem }, { params }) => asSystem.write((ctx) => resetPassword(ctx, params.userId))),
  route(terms.disableUser, ({ asSystem }, { params }) => asSystem.write((ctx) => setUserState(ctx, params.userId, 'disabled'))),
  route(terms.enableUser, ({ asSystem }, { params }) => asSystem.write((ctx) => setUserState(ctx, params.userId, 'active'))),
  route(terms.grantRoles, ({ asSystem }, { params, body }) => asSystem.write((ctx) => grantRoles(ctx, { ...body, userId: params.userId }))),
];
