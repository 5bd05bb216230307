import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Nullable, Reference, Role } from '../../http/schemas.js';

/** The signed-in person: what the app needs to show the right doors. `permissions` are actions of the matrix. */
export const Me = Type.Object({
  userId: Id,
  username: Type.String(),
  displayName: Type.String(),
  roles: Type.Array(Role),
  permissions: Type.Array(Type.String()),
  unit: Nullable(Reference),
  official: Nullable(Reference),
  jurisdiction: Reference,
  mustChangePassword: Type.Boolean(),
});
export type MeView = Static<typeof Me>;

const Password = Type.String({ minLength: 1, maxLength: 200 });

export const openSession = contract({
  operationId: 'openSession',
  method: 'POST',
  url: '/api/session',
  permission: 'public',
  summary: 'Log in; sets the session cookie',
  perMinute: 30,
  body: Type.Object({ username: Type.String({ minLength: 1, maxLength: 64 }), password: Password }),
  response: Me,
});

export const readSession = contract({
  operationId: 'readSession',
  method: 'GET',
  url: '/api/session',
  permission: 'signed-in',
  summary: 'Who am I',
  response: Me,
});

export const closeSession = contract({
  operationId: 'closeSession',
  method: 'DELETE',
  url: '/api/session',
  permission: 'signed-in',
  summary: 'Log out',
});

export const changePassword = contract({
  operationId: 'changePassword',
  method: 'POST',
  url: '/api/session/password',
  permission: 'signed-in',
  summary: 'Change the own password; closes all other sessions',
  body: Type.Object({ current: Password, next: Password }),
  response: Me,
});
