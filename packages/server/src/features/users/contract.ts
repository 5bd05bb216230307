import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Instant, Nullable, OneOf, Page, pageQuery, Reference, Role } from '../../http/schemas.js';

export const User = Type.Object({
  userId: Id,
  username: Type.String(),
  displayName: Type.String(),
  roles: Type.Array(Role),
  unit: Nullable(Reference),
  official: Nullable(Reference),
  state: OneOf(['active', 'disabled']),
  mustChangePassword: Type.Boolean(),
  createdAt: Instant,
});
export type UserView = Static<typeof User>;

/** User names are typed on every keyboard and read over the telephone. */
export const usernamePattern = '^[A-Za-z0-9._-]{2,64}$';

const UserId = Type.Object({ userId: Id });
const WithPassword = Type.Object({ user: User, initialPassword: Type.String() });

export const listUsers = contract({
  operationId: 'listUsers',
  method: 'GET',
  url: '/api/users',
  permission: 'user.read',
  summary: 'Accounts',
  query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 64 })), ...pageQuery }),
  response: Page(User),
});

export const addUser = contract({
  operationId: 'addUser',
  method: 'POST',
  url: '/api/users',
  permission: 'user.write',
  summary: 'Open an account without roles; the initial password is shown once',
  body: Type.Object({
    username: Type.String({ pattern: usernamePattern }),
    displayName: Type.String({ minLength: 1, maxLength: 64 }),
  }),
  response: WithPassword,
});

export const resetPassword = contract({
  operationId: 'resetPassword',
  method: 'POST',
  url: '/api/users/:userId/reset',
  permission: 'user.write',
  summary: 'Give a new initial password, shown once; closes all sessions',
  params: UserId,
  response: WithPassword,
});

export const disableUser = contract({
  operationId: 'disableUser',
  method: 'POST',
  url: '/api/users/:userId/disable',
  permission: 'user.write',
  summary: 'Disable an account and close its sessions',
  params: UserId,
  response: User,
});

export const enableUser = contract({
  operationId: 'enableUser',
  method: 'POST',
  url: '/api/users/:userId/enable',
  permission: 'user.write',
  summary: 'Enable a disabled account',
  params: UserId,
  response: User,
});

export const grantRoles = contract({
  operationId: 'grantRoles',
  method: 'PUT',
  url: '/api/users/:userId/roles',
  permission: 'user.grant',
  summary: 'Set roles and scope. Until there is a security administrator, the system administrator may appoint one',
  params: UserId,
  body: Type.Object({
    roles: Type.Array(Role, { maxItems: 8 }),
    unitId: Nullable(Type.String({ maxLength: 80 })),
    officialId: Nullable(Type.String({ maxLength: 80 })),
  }),
  response: User,
});
