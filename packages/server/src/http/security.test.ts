import type { Store } from '@luoshi/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, knownPassword, type SignedIn, serverOn } from '../testing/describe-server.js';

// What protects the server from other sites, from floods, and from its own log.
describeServer((server) => {
  let supervisor: SignedIn;
  beforeAll(async () => {
    supervisor = await server().person(['supervisor', 'system-admin']);
  });

  describe('headers', () => {
    it('allow scripts and connections to this server alone, and no frame around it', async () => {
      const { headers } = await server().stranger('GET /healthz');
      const policy = String(headers['content-security-policy']).split(';');
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'self'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]),
      );
      expect(String(headers['content-security-policy'])).not.toMatch(/https?:|unsafe-eval|\*/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it('insist on HTTPS only where the server stands behind it', async () => {
      const secure = await serverOn(server().ledger, { secure: true });
      expect((await secure.stranger('GET /healthz')).headers['strict-transport-security']).toMatch(/max-age=\d+/);
      expect((await server().stranger('GET /healthz')).headers['strict-transport-security']).toBeUndefined();
      await secure.app.close();
    });
  });

  describe('changes asked for by another site', () => {
    const body = { username: 'sent-from-elsewhere', displayName: '无' };

    it.each(['https://evil.example', 'http://localhost:81', 'null', 'not an address'])('are refused (Origin: %s)', async (origin) => {
      const answer = await supervisor.ask('POST /api/users', body, { origin, host: 'localhost:80' });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'foreign-origin']);
      const users = (await supervisor.ask('GET /api/users?q=sent-from-elsewhere')).json<{ items: unknown[] }>();
      expect(users.items).toEqual([]);
    });

    it('are refused for every method that changes anything, log-in too', async () => {
      const foreign = { origin: 'https://evil.example', host: 'localhost:80' };
      const answers = [
        await supervisor.ask(`PUT /api/users/${supervisor.userId}/roles`, { roles: [], unitId: null, officialId: null }, foreign),
        await supervisor.ask('DELETE /api/session', null, foreign),
        await server().stranger('POST /api/session', { username: supervisor.username, password: knownPassword }, foreign),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
      expect((await supervisor.ask('GET /api/session')).statusCode).toBe(200);
    });

    it('are done for this site’s own pages, and for programs that send no origin', async () => {
      const own = { origin: 'http://ledger.example:8080', host: 'ledger.example:8080' };
      expect((await supervisor.ask('POST /api/audit/verify', null, own)).statusCode).toBe(200);
      expect((await supervisor.ask('POST /api/audit/verify')).statusCode).toBe(200);
    });

    it('behind a proxy that is believed, are measured by the address the browser saw', async () => {
      const trusting = await serverOn(server().ledger, { trustProxy: '127.0.0.1' });
      const { ask } = await trusting.person(['supervisor']);
      const seen = { host: 'internal:8080', 'x-forwarded-host': 'ledger.example', 'x-forwarded-proto': 'https' };
      const verify = async (origin: string) => (await ask('POST /api/audit/verify', null, { ...seen, origin })).statusCode;
      expect([await verify('https://ledger.example'), await verify('https://evil.example')]).toEqual([200, 403]);
      await trusting.app.close();
    });
  });

  describe('bodies', () => {
    it('over a megabyte are refused', async () => {
      const answer = await supervisor.ask('POST /api/users', { username: 'large', displayName: 'x'.repeat(1024 * 1024) });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([413, 'file-too-large']);
    });

    it.each([
      { type: 'application/json', payload: '{"username":', says: 'JSON' },
      { type: 'application/json', payload: '', says: '没有内容' },
      { type: 'text/plain', payload: 'hello', says: 'application/json' },
      { type: 'application/xml', payload: '<a/>', says: 'application/json' },
      { type: 'application/json', payload: '"text"', says: '一组字段' },
      { type: 'application/json', payload: '{"__proto__":{"x":1}}', says: 'JSON' },
    ])('$type $payload is refused with a sentence', async ({ type, payload, says }) => {
      const { app } = server();
      const headers = { 'content-type': type, cookie: supervisor.cookie };
      const answer = await app.inject({ method: 'POST', url: '/api/users', payload, headers });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'input-invalid']);
      expect(answer.json<{ detail: string }>().detail).toContain(says);
    });
  });

  describe('a fault', () => {
    const secret = 'postgres://luoshi:hunter2@db/luoshi';
    const failing = (store: Store): Store => ({ ...store, read: () => Promise.reject(new Error(`cannot reach ${secret}`)) });

    it('is answered with a number and nothing else, and logged under it', async () => {
      const broken = await serverOn({ ...server().ledger, store: failing(server().ledger.store) });
      const { ask } = await broken.person(['supervisor']);
      const answer = await ask('GET /api/tasks');
      const problem = answer.json<{ requestId: string }>();
      expect(answer.statusCode).toBe(500);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(problem).toMatchObject({ code: 'fault', status: 500, detail: expect.stringContaining('系统出错') });
      expect(answer.body).not.toContain('hunter2');
      const logged = broken.log.filter((line) => line.includes('"fault"')).map((line) => JSON.parse(line));
      expect(logged).toHaveLength(1);
      expect(logged[0]).toMatchObject({ requestId: problem.requestId, level: 50, err: { message: `cannot reach ${secret}` } });
      await broken.app.close();
    });

    it('is no reason to be ready, and no reason to be dead', async () => {
      const broken = await serverOn({ ...server().ledger, store: failing(server().ledger.store) });
      expect([(await broken.stranger('GET /readyz')).statusCode, (await broken.stranger('GET /healthz')).statusCode]).toEqual([503, 200]);
      await broken.app.close();
    });
  });

  it('the log names who did what, and holds no secret', async () => {
    const newPassword = 'a new long password';
    await server().stranger('POST /api/session', { username: supervisor.username, password: 'a wrong guess' });
    await server().stranger('POST /api/session', { username: supervisor.username, password: knownPassword });
    await supervisor.ask('GET /api/tasks?q=search-for-this', null, { authorization: 'Bearer of-bad-news' });
    await supervisor.ask('POST /api/session/password', { current: knownPassword, next: newPassword });
    const { initialPassword } = (await supervisor.ask('POST /api/users', { username: 'logged-person', displayName: '测' })).json<{
      initialPassword: string;
    }>();
    server().app.log.info({ req: { headers: { cookie: supervisor.cookie, authorization: 'Bearer of-bad-news' } } }, 'as a plug-in might');
    server().app.log.info({ body: { password: knownPassword, current: knownPassword, next: newPassword } }, 'as a careless hand might');
    const text = server().log.join('');
    const token = supervisor.cookie.split('=')[1] ?? '';
    for (const secret of [knownPassword, newPassword, initialPassword, 'a wrong guess', token, 'of-bad-news', 'search-for-this'])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    const answered = server()
      .log.map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'answered');
    expect(answered).toContainEqual(
      expect.objectContaining({ method: 'GET', path: '/api/tasks', status: 200, who: supervisor.username, requestId: expect.any(String) }),
    );
  });
});
