import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from './generated/api.js';

export type { components, operations, paths };

/** The typed API: `client.GET('/api/tasks', { params: { query } })` answers `{ data }` or `{ error }` with a problem (RFC 9457). */
export type LuoshiClient = Client<paths>;

/** A client for one server. In the browser `baseUrl` stays empty and the session cookie travels by itself. */
export const createLuoshiClient = (options: ClientOptions = {}): LuoshiClient =>
  createClient<paths>({ credentials: 'same-origin', ...options });

/** The 200 answer of an operation, by its id: `Answer<'listTasks'>`. */
export type Answer<Id extends keyof operations> = operations[Id] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
