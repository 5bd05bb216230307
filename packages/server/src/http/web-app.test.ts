import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer, serverOn, type TestServer } from '../testing/describe-server.js';

const page = '<!doctype html><title>落实</title>';
const script = 'console.log("app")';

describeServer((server) => {
  let folder = '';
  let withPages: TestServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'luoshi-web-'));
    const webRoot = join(folder, 'dist');
    mkdirSync(join(webRoot, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'outside.txt'), 'not for the web');
    writeFileSync(join(webRoot, 'index.html'), page);
    writeFileSync(join(webRoot, 'assets', 'app-1a2b3c.js'), script);
    writeFileSync(join(webRoot, 'assets', 'app-1a2b3c.js.br'), 'compressed by brotli');
    writeFileSync(join(webRoot, 'assets', 'app-1a2b3c.js.gz'), 'compressed by gzip');
    withPages = await serverOn(server().ledger, { webRoot });
  });
  afterAll(async () => {
    await withPages.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it.each(['/', '/index.html', '/tasks', '/tasks/01900000-0000-7000-8000-00000000dead?reading=printed', '/apiary'] as const)(
    'answers %s with the page, anew each time',
    async (path) => {
      const answer = await withPages.stranger(`GET ${path}`, null, html);
      expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, page, 'no-cache']);
      expect(answer.headers['content-type']).toContain('text/html');
    },
  );

  it('answers hashed files for a year, compressed as the browser can read', async () => {
    const ask = (encoding: string) => withPages.stranger('GET /assets/app-1a2b3c.js', null, { 'accept-encoding': encoding });
    const answers = [await ask('identity'), await ask('gzip'), await ask('gzip, deflate, br')];
    expect(answers.map(({ body }) => body)).toEqual([script, 'compressed by gzip', 'compressed by brotli']);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toContain('javascript');
      expect(headers.vary).toContain('accept-encoding');
    }
  });

  it.each(['/assets/app-of-last-week.js', '/nothing.png'] as const)('says that %s is not there, and keeps no such answer', async (path) => {
    const answer = await withPages.stranger(`GET ${path}`, null, { accept: '*/*' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'not-found']);
    expect(answer.headers['cache-control'] ?? 'no-cache').not.toContain('immutable');
  });

  it.each(['GET /api/nothing', 'GET /api', 'POST /api/nothing', 'DELETE /tasks'] as const)('%s is no page', async (call) => {
    const answer = await withPages.stranger(call, null, html);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'not-found']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each(['/../outside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt', '/..%5coutside.txt'] as const)(
    'serves nothing from outside the folder (%s)',
    async (path) => {
      const answer = await withPages.stranger(`GET ${path}`, null, { accept: '*/*' });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('not for the web');
    },
  );

  it('without a web app, the API is all there is', async () => {
    expect((await server().stranger('GET /', null, html)).statusCode).toBe(404);
  });
});
