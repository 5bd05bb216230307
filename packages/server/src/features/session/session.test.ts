import { describe, expect, it } from 'vitest';
import { systemScope } from '../../auth/caller.js';
import { liaoning } from '../../testing/describe-ledger.js';
import { describeServer, knownPassword, serverOn, type TestServer } from '../../testing/describe-server.js';

const minutes = 60_000;
const hours = 60 * minutes;

let addresses = 0;

/** Logs in from an address of its own, so that the limit by address does not stand in the way. */
const logIn = (
  { app }: TestServer,
  username: string,
  password: string,
  options: { address?: string; headers?: Record<string, string> } = {},
) => {
  addresses += 1;
  return app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username, password },
    remoteAddress: options.address ?? `10.0.${addresses >> 8}.${addresses & 255}`,
    headers: options.headers ?? {},
  });
};

const cookieOf = (answer: Awaited<ReturnType<typeof logIn>>): string => String(answer.headers['set-cookie']);

/** What the log says of sessions and passwords, the newest first. */
const acts = async ({
  person,
}: TestServer): Promise<readonly { readonly action: string; readonly thingId: string; readonly data: unknown }[]> => {
  const auditor = await person(['audit-admin']);
  return (await auditor.ask('GET /api/audit?limit=10')).json<{ items: { action: string; thingId: string; data: unknown }[] }>().items;
};

const move = ({ clock }: TestServer, milliseconds: number): void => {
  clock.now = new Date(clock.now.getTime() + milliseconds);
};

describeServer((server) => {
  describe('logging in', () => {
    it('opens a session of twelve hours and says who I am', async () => {
      const { username, userId } = await server().person(['supervisor']);
      const answer = await logIn(server(), username, knownPassword);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.json()).toMatchObject({
        userId,
        username,
        roles: ['supervisor'],
        unit: null,
        jurisdiction: { id: '210000', name: '辽宁省' },
      });
      expect(answer.json<{ permissions: string[] }>().permissions).toContain('plan.import');
      const cookie = cookieOf(answer);
      expect(cookie).toMatch(/^luoshi_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('keeps no token and no password', async () => {
      const { username } = await server().person(['supervisor']);
      const token = /luoshi_session=([\w-]+)/.exec(cookieOf(await logIn(server(), username, knownPassword)))?.[1] ?? '';
      const rows = await server().ledger.store.read(systemScope(liaoning), async ({ db }) => [
        ...(await db.selectFrom('session').selectAll().execute()),
        ...(await db.selectFrom('account').selectAll().execute()),
        ...(await db.selectFrom('audit_entry').selectAll().execute()),
      ]);
      expect(token).toHaveLength(43);
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(JSON.stringify(rows)).not.toContain(knownPassword);
      expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    });

    it('refuses a wrong password and an unknown name with the same words, and writes both down', async () => {
      const { username } = await server().person(['supervisor']);
      const known = await logIn(server(), username, 'not the password');
      const unknown = await logIn(server(), 'nobody-here', 'not the password');
      const { requestId: _known, ...said } = known.json<{ requestId: string }>();
      const { requestId: _unknown, ...saidToo } = unknown.json<{ requestId: string }>();
      expect(known.statusCode).toBe(401);
      expect(said).toMatchObject({ code: 'wrong-credentials', detail: '用户名或密码不对' });
      expect(saidToo).toEqual(said);
      expect([known, unknown].map(({ headers }) => headers['set-cookie'])).toEqual([undefined, undefined]);
      const [second, first] = (await acts(server())).filter(({ action }) => action === 'session.refused');
      expect([first, second].map((one) => [one?.thingId, one?.data])).toEqual([
        [username, { username, reason: 'wrong-credentials' }],
        ['nobody-here', { username: 'nobody-here', reason: 'wrong-credentials' }],
      ]);
    });

    it('rests an account for a quarter of an hour after five wrong guesses, also for who then knows the password', async () => {
      const { username } = await server().person(['supervisor']);
      // Guesses at the same moment are counted one after the other.
      const guesses = await Promise.all(Array.from({ length: 8 }, (_, index) => logIn(server(), username, `guess ${index}`)));
      expect(guesses.map(({ statusCode }) => statusCode).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      const resting = await logIn(server(), username, knownPassword);
      expect(resting.statusCode).toBe(429);
      expect(resting.json()).toMatchObject({ code: 'too-many-attempts', detail: '尝试次数过多，请15分钟后再试' });
      move(server(), 15 * minutes - 1);
      expect((await logIn(server(), username, knownPassword)).statusCode).toBe(429);
      move(server(), 1);
      expect((await logIn(server(), username, knownPassword)).statusCode).toBe(200);
    });

    it('answers a name that has no account just like one that has, guess by guess', async () => {
      const { username } = await server().person(['supervisor']);
      const answers = async (name: string): Promise<readonly number[]> => {
        const statuses: number[] = [];
        // The ninth comes after the rest.
        for (let guess = 0; guess < 12; guess += 1) {
          if (guess === 8) move(server(), 15 * minutes);
          statuses.push((await logIn(server(), name, `guess ${guess}`)).statusCode);
        }
        return statuses;
      };
      const known = await answers(username);
      expect(known).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 401, 401, 401, 401]);
      expect(await answers('no-such-account')).toEqual(known);
    });

    it('forgets wrong guesses after a right one', async () => {
      const { username } = await server().person(['supervisor']);
      for (const password of ['1', '2', '3', '4', knownPassword, '5', '6', '7', '8', knownPassword]) {
        const answer = await logIn(server(), username, password);
        expect([password, answer.statusCode]).toEqual([password, password === knownPassword ? 200 : 401]);
      }
    });

    it('tells only who knows the password that an account is disabled', async () => {
      const { username, userId } = await server().person(['supervisor']);
      const administrator = await server().person(['system-admin']);
      await administrator.ask(`POST /api/users/${userId}/disable`);
      expect((await logIn(server(), username, 'a guess')).json()).toMatchObject({ code: 'wrong-credentials' });
      const answer = await logIn(server(), username, knownPassword);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'account-disabled']);
    });

    it('limits what one address may try in a minute', async () => {
      const { username } = await server().person(['supervisor']);
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 31; attempt += 1)
        statuses.push((await logIn(server(), `unknown-${attempt}`, 'x', { address: '192.0.2.1' })).statusCode);
      expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429]);
      const refused = await logIn(server(), username, knownPassword, { address: '192.0.2.1' });
      expect(refused.json()).toMatchObject({ code: 'too-many-attempts' });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await logIn(server(), username, knownPassword, { address: '192.0.2.2' })).statusCode).toBe(200);
    });
  });

  describe('the cookie behind HTTPS', () => {
    const viaProxy = { headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' } };

    it('is Secure where the server was told so', async () => {
      const secure = await serverOn(server().ledger, { secure: true });
      const { username } = await secure.person(['supervisor']);
      expect(cookieOf(await logIn(secure, username, knownPassword))).toContain('; Secure');
      await secure.app.close();
    });

    it('is Secure where a proxy that is believed says so, and nobody else is believed', async () => {
      const trusting = await serverOn(server().ledger, { trustProxy: '10.0.0.0/8' });
      const { username } = await trusting.person(['supervisor']);
      expect(cookieOf(await logIn(trusting, username, knownPassword, viaProxy))).toContain('; Secure');
      expect(cookieOf(await logIn(trusting, username, knownPassword, { ...viaProxy, address: '192.0.2.7' }))).not.toContain('Secure');
      expect(cookieOf(await logIn(server(), username, knownPassword, viaProxy))).not.toContain('Secure');
      await trusting.app.close();
    });
  });

  describe('a session', () => {
    it('ends twelve hours after log-in, used or not', async () => {
      const { username } = await server().person(['supervisor']);
      const [cookie = ''] = cookieOf(await logIn(server(), username, knownPassword)).split(';');
      const ask = (call: 'GET /api/tasks' | 'GET /api/session') => server().stranger(call, null, { cookie });
      move(server(), 12 * hours - 1);
      expect((await ask('GET /api/tasks')).statusCode).toBe(200);
      move(server(), 1);
      expect((await ask('GET /api/tasks')).statusCode).toBe(401);
      expect((await ask('GET /api/session')).statusCode).toBe(401);
    });

    it('ends with logging out', async () => {
      const { ask, userId } = await server().person(['supervisor']);
      expect((await ask('GET /api/tasks')).statusCode).toBe(200);
      const answer = await ask('DELETE /api/session');
      expect(answer.statusCode).toBe(204);
      expect(String(answer.headers['set-cookie'])).toMatch(/^luoshi_session=; .*Path=\/; Expires=Thu, 01 Jan 1970/);
      expect((await ask('GET /api/tasks')).statusCode).toBe(401);
      expect((await acts(server()))[0]).toMatchObject({ action: 'session.closed', thingId: userId });
    });

    it('counts no more when the account was given other roles', async () => {
      const security = await server().person(['security-admin']);
      const { ask, userId } = await server().person(['supervisor']);
      expect((await ask('GET /api/tasks')).statusCode).toBe(200);
      const granted = await security.ask(`PUT /api/users/${userId}/roles`, { roles: ['audit-admin'], unitId: null, officialId: null });
      expect(granted.statusCode).toBe(200);
      expect((await ask('GET /api/tasks')).statusCode).toBe(403);
    });
  });

  describe('changing the password', () => {
    const next = 'another long password';

    it('ends the other sessions, keeps this one, and is written down', async () => {
      const { ask, username, userId } = await server().person(['supervisor'], { mustChangePassword: true });
      const other = cookieOf(await logIn(server(), username, knownPassword)).split(';')[0] ?? '';
      const changed = await ask('POST /api/session/password', { current: knownPassword, next });
      expect(changed.statusCode).toBe(200);
      expect(changed.json()).toMatchObject({ username, mustChangePassword: false });
      expect((await ask('GET /api/tasks')).statusCode).toBe(200);
      expect((await server().stranger('GET /api/tasks', null, { cookie: other })).statusCode).toBe(401);
      expect((await logIn(server(), username, knownPassword)).statusCode).toBe(401);
      expect((await logIn(server(), username, next)).statusCode).toBe(200);
      expect((await acts(server())).find(({ action }) => action === 'password.changed')).toMatchObject({ thingId: userId, data: {} });
    });

    it('asks for the present one', async () => {
      const { ask } = await server().person(['supervisor']);
      const answer = await ask('POST /api/session/password', { current: 'a guess', next });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([401, 'wrong-credentials']);
    });

    it.each([
      { why: 'short', weak: 'elevenchars' },
      { why: 'the same', weak: knownPassword },
    ])('refuses one that is $why', async ({ weak }) => {
      const { ask } = await server().person(['supervisor']);
      const answer = await ask('POST /api/session/password', { current: knownPassword, next: weak });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'password-weak']);
    });
  });

  it('input that a database cannot hold is refused, not a fault', async () => {
    const answer = await logIn(server(), 'nul\u0000l', knownPassword);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'input-invalid']);
  });
});
