import type { Action } from '@luoshi/domain';
import type { TSchema } from 'typebox';

/**
 * What a route promises, before any code: who may call it, what goes in, what comes out. The OpenAPI document, the client's types,
 * the validation and the permission check are all made from it, so a route cannot exist without a permission.
 */
export type Contract = {
  /** Name of the call in the client, unique. */
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: `/api/${string}`;
  /** `public`: no log-in needed. `signed-in`: any account. Else the action in the permission matrix. */
  readonly permission: Action | 'public' | 'signed-in';
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** Calls that one address may make in a minute; absent where there is no limit. */
  readonly perMinute?: number;
  /** Request body's media type where it is not JSON. */
  readonly consumes?: 'multipart/form-data';
  /** Schema of the 200 answer; absent with `produces` or for 204. */
  readonly response?: TSchema;
  /** Media types of a file answer. */
  readonly produces?: readonly string[];
};

/** Keeps the contract's exact type, so that handlers are typed by it. */
export const contract = <const C extends Contract>(terms: C): C => terms;
