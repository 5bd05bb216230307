import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadExample } from '../testing/describe-ledger.js';
import { describeServer, type SignedIn, serverOn, unitNamed } from '../testing/describe-server.js';

type Page = { readonly total: number; readonly outOf: number };

describeServer((server) => {
  let supervisor: SignedIn;
  beforeAll(async () => {
    await loadExample(server().ledger);
    supervisor = await server().person(['supervisor']);
  });

  /** How often the store is read while `work` runs. */
  const readsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const read = vi.spyOn(server().ledger.store, 'read');
    await work();
    const count = read.mock.calls.length;
    read.mockRestore();
    return count;
  };

  it('a page asked again costs no query, and is the same to the byte', async () => {
    const first = await supervisor.ask('GET /api/tasks?limit=7');
    expect(first.statusCode).toBe(200);
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: expect.stringContaining('cookie') });
    let second = first;
    const reads = await readsOf(async () => {
      second = await supervisor.ask('GET /api/tasks?limit=7');
    });
    expect(reads).toBe(0);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  it('a reader who has it is told so in no bytes', async () => {
    const { etag } = (await supervisor.ask('GET /api/tasks?limit=8')).headers;
    const again = await supervisor.ask('GET /api/tasks?limit=8', null, { 'if-none-match': String(etag) });
    expect([again.statusCode, again.rawPayload.length, again.headers.etag]).toEqual([304, 0, etag]);
    const other = await supervisor.ask('GET /api/tasks?limit=8', null, { 'if-none-match': '"something else"' });
    expect([other.statusCode, other.json<Page>().total]).toEqual([200, 228]);
  });

  it('holds until anything is written', async () => {
    const before = await supervisor.ask('GET /api/errata');
    const { items } = before.json<{ items: { erratumId: string; state: string }[] }>();
    const [erratum] = items;
    await supervisor.ask(`POST /api/errata/${erratum?.erratumId}/accept`, {});
    const after = await supervisor.ask('GET /api/errata', null, { 'if-none-match': String(before.headers.etag) });
    expect([after.statusCode, after.json<{ items: { state: string }[] }>().items[0]?.state]).toEqual([200, 'accepted']);
    await supervisor.ask(`POST /api/errata/${erratum?.erratumId}/revert`, {});
    const reverted = (await supervisor.ask('GET /api/errata')).json<{ items: { state: string }[] }>();
    expect(reverted.items[0]?.state).not.toBe('accepted');
  });

  it('is never shown to who sees less, or another unit', async () => {
    const units = await Promise.all(['省财政厅', '省水利厅'].map((name) => unitNamed(server(), name)));
    const totals: number[] = [];
    const people = [supervisor];
    for (const unitId of units) people.push(await server().person(['unit-liaison'], { unitId }));
    for (const { ask } of [...people, ...people]) totals.push((await ask('GET /api/tasks?limit=9')).json<Page>().total);
    const [all = 0, finance = 0, water = 0] = totals;
    expect(all).toBe(228);
    expect(new Set([all, finance, water]).size).toBe(3);
    expect(totals.slice(3)).toEqual([all, finance, water]);
    const stranger = await server().stranger('GET /api/tasks?limit=9');
    const auditor = await server().person(['audit-admin']);
    expect([stranger.statusCode, (await auditor.ask('GET /api/tasks?limit=9')).statusCode]).toEqual([401, 403]);
  });

  it('is one for each language', async () => {
    const inEnglish = await supervisor.ask('GET /api/errata', null, { 'accept-language': 'en' });
    const inChinese = await supervisor.ask('GET /api/errata', null, { 'accept-language': 'zh-CN' });
    expect(inEnglish.body).not.toBe(inChinese.body);
    expect((await supervisor.ask('GET /api/errata?lang=en', null, { 'accept-language': 'zh-CN' })).body).toBe(inEnglish.body);
  });

  it('is not kept while the store cannot know of other processes’ writes', async () => {
    const store = { ...server().ledger.store, revision: () => null };
    const deaf = await serverOn({ ...server().ledger, store });
    const { ask } = await deaf.person(['supervisor']);
    const read = vi.spyOn(store, 'read');
    for (let time = 0; time < 2; time += 1) expect((await ask('GET /api/tasks?limit=3')).statusCode).toBe(200);
    // Each time: who asks, and the page.
    expect(read).toHaveBeenCalledTimes(4);
    await deaf.app.close();
  });

  describe('what is about the cookie', () => {
    it('is asked anew each time', async () => {
      const other = await server().person(['supervisor']);
      expect((await supervisor.ask('GET /api/session')).json()).toMatchObject({ username: supervisor.username });
      const answer = await other.ask('GET /api/session');
      expect(answer.json()).toMatchObject({ username: other.username });
      expect(answer.headers['cache-control']).toBe('no-store');
    });
  });
});
