import { createLuoshiClient, type LuoshiClient } from '@luoshi/client';
import type { buildApp } from '@luoshi/server';
import type { DemoClock } from './demo-clock.js';

type App = Awaited<ReturnType<typeof buildApp>>;

/** Who sits down, and from which address: the log-in counts tries by it. */
export type Sitter = { readonly username: string; readonly password: string; readonly address: string };

/** A person in front of the ledger, with its whole API and nothing else. */
export type Seat = { readonly api: LuoshiClient; readonly signIn: () => Promise<void> };

/** What a call asked of the server came to; a refusal ends the play, which follows a script. */
export const done = async <T>(call: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>): Promise<T> => {
  const { data, error, response } = await call;
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data as T;
};

// A session ends after twelve hours: whoever comes back on another day logs in again.
const sessionLasts = 11 * 3_600_000;

/** Sits a person down. Requests reach the server as from a browser, only without a network between. */
export const seatAt = (app: App, clock: DemoClock, { username, password, address }: Sitter): Seat => {
  let cookie = '';
  let since = Number.NEGATIVE_INFINITY;
  const send = async (request: Request): Promise<Response> => {
    clock.pass();
    const answer = await app.inject({
      method: request.method as 'GET',
      url: request.url.slice(origin.length),
      headers: { ...Object.fromEntries(request.headers), cookie, origin, host: new URL(origin).host },
      remoteAddress: address,
      ...(request.body === null ? {} : { payload: await request.text() }),
    });
    const kept = answer.headers['set-cookie'];
    if (kept !== undefined) cookie = String(kept).split(';')[0] ?? '';
    return new Response(answer.statusCode === 204 ? null : answer.payload, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    });
  };
  const api = createLuoshiClient({ baseUrl: origin, fetch: send });
  const signIn = async () => {
    since = clock.now().getTime();
    await done(api.POST('/api/session', { body: { username, password } }));
  };
  api.use({
    onRequest: async ({ schemaPath, request }) => {
      if (!schemaPath.startsWith('/api/session') && clock.now().getTime() - since > sessionLasts) await signIn();
      return request;
    },
  });
  return { api, signIn };
};

const origin = 'http://127.0.0.1';
