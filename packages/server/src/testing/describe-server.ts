import type { Role } from '@luoshi/domain';
import { insertAccount, insertSession, type Store, setRoles } from '@luoshi/store';
import type { FastifyInstance } from 'fastify';
import { v7 } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { type AppOptions, buildApp } from '../app.js';
import { systemScope } from '../auth/caller.js';
import { hashPassword } from '../auth/password.js';
import { cookieName, newToken, tokenHash } from '../auth/session-token.js';
import { describeLedger, liaoning, type TestLedger } from './describe-ledger.js';

type Response = Awaited<ReturnType<FastifyInstance['inject']>>;
type Call = `${'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'} /${string}`;

/** Sends one request: `ask('POST /api/users', { username: … })`. */
export type Ask = (call: Call, body?: object | null, headers?: Readonly<Record<string, string>>) => Promise<Response>;

/** Somebody with an account and an open session. */
export type SignedIn = { readonly userId: string; readonly username: string; readonly cookie: string; readonly ask: Ask };

type Standing = { readonly unitId?: string; readonly officialId?: string; readonly mustChangePassword?: boolean };

/** The whole server over a ledger, asked without a network. */
export type TestServer = {
  readonly app: FastifyInstance;
  readonly ledger: TestLedger;
  /** The server's time; tests move it. */
  readonly clock: { now: Date };
  /** Everything that was logged, line by line, at the lowest level. */
  readonly log: readonly string[];
  /** A new account with these roles, signed in. All have `knownPassword`. */
  readonly person: (roles: readonly Role[], standing?: Standing) => Promise<SignedIn>;
  /** Asks without a session. */
  readonly stranger: Ask;
};

export const knownPassword = 'a-password-for-tests-only';

const askOf =
  (app: FastifyInstance, cookie: string | null): Ask =>
  (call, body, headers = {}) => {
    const [method = '', url = ''] = call.split(/ (.*)/s);
    const sent = { method: method as 'GET', url, headers: { ...(cookie === null ? {} : { cookie }), ...headers } };
    return app.inject(body === undefined || body === null ? sent : { ...sent, payload: body });
  };

const nextName = (() => {
  let count = 0;
  return () => {
    count += 1;
    return `person-${count}`;
  };
})();

let knownHash: Promise<string> | null = null;

const accountIn = async (store: Store, roles: readonly Role[], standing: Standing, now: Date) => {
  knownHash ??= hashPassword(knownPassword);
  const passwordHash = await knownHash;
  const [userId, username, token] = [v7(), nextName(), newToken()];
  const { unitId = null, officialId = null, mustChangePassword = false } = standing;
  await store.write(systemScope(liaoning), async (tx) => {
    await insertAccount(tx, {
      userId,
      username,
      displayName: `测试 ${username}`,
      passwordHash,
      roles: [],
      mustChangePassword,
      createdAt: now,
    });
    await setRoles(tx, { userId, roles, unitId, officialId });
    await insertSession(tx, {
      tokenHash: tokenHash(token),
      userId,
      createdAt: now,
      // Tests move the clock by months; how long a session lasts is tested at the log-in.
      expiresAt: new Date(now.getTime() + 366 * 24 * 3_600_000),
    });
  });
  return { userId, username, cookie: `${cookieName}=${token}` };
};

/** A server over a store of the test's own choice. */
export const serverOn = async (ledger: TestLedger, options: Partial<AppOptions> = {}): Promise<TestServer> => {
  const clock = { now: new Date('2024-02-06T00:00:00Z') };
  const log: string[] = [];
  const logger = { level: 'trace', stream: { write: (line: string) => void log.push(line) } };
  const app = await buildApp({ store: ledger.store, jurisdictionId: liaoning, now: () => clock.now, logger, ...options });
  const person: TestServer['person'] = async (roles, standing = {}) => {
    const account = await accountIn(ledger.store, roles, standing, clock.now);
    return { ...account, ask: askOf(app, account.cookie) };
  };
  return { app, ledger, clock, log, person, stranger: askOf(app, null) };
};

/** The id of a unit of the registry by its full name. */
export const unitNamed = async ({ person }: TestServer, name: string): Promise<string> => {
  const { ask } = await person(['supervisor']);
  const { items } = (await ask(`GET /api/units?limit=500&q=${encodeURIComponent(name)}`)).json<{
    items: { unitId: string; name: string }[];
  }>();
  const unit = items.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`the registry has no ${name}`);
  return unit.unitId;
};

/** Runs one suite on a server with Liaoning's registry and no plan: on the embedded database and, where there is one, on PostgreSQL. */
export const describeServer = (tests: (server: () => TestServer) => void): void => {
  describeLedger((ledger) => {
    let server: TestServer | null = null;
    beforeAll(async () => {
      server = await serverOn(ledger());
    });
    afterAll(async () => {
      await server?.app.close();
    });
    tests(() => {
      if (server === null) throw new Error('the server is not built yet');
      return server;
    });
  });
};
