import { beforeAll, describe, expect, it } from 'vitest';
import { liaoningPlan } from '../../testing/describe-ledger.js';
import { type Ask, describeServer } from '../../testing/describe-server.js';
import { type FormPart, multipart } from '../../testing/multipart.js';

const published: FormPart = { field: 'file', filename: '辽政发〔2024〕3号.txt', bytes: liaoningPlan() };
const file = (filename: string, words: string): FormPart => ({ field: 'file', filename, bytes: new TextEncoder().encode(words) });
const decisions = (value: unknown): FormPart => ({ field: 'decisions', value: JSON.stringify(value) });

describeServer((server) => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await server().person(['supervisor']));
  });

  const send = async (call: 'POST /api/imports' | 'POST /api/imports/preview', parts: readonly FormPart[], headers = {}) => {
    const form = multipart(parts);
    const answer = await ask(call, form.body, { ...form.headers, ...headers });
    return { status: answer.statusCode, body: answer.json() };
  };

  describe('a form that cannot be used is refused', () => {
    it.each([
      ['no file', [decisions({})], 400, 'input-invalid'],
      ['an empty file', [file('plan.txt', '')], 422, 'file-unreadable'],
      [
        'a file that is no text',
        [{ field: 'file', filename: 'plan.txt', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]) }],
        422,
        'file-unreadable',
      ],
      ['two files', [file('a.txt', '甲'), file('b.txt', '乙')], 400, 'input-invalid'],
    ] as const)('%s', async (_name, parts, status, code) => {
      expect(await send('POST /api/imports/preview', parts)).toMatchObject({ status, body: { code } });
    });

    it('a file beyond the limit', async () => {
      const large: FormPart = { field: 'file', filename: 'plan.txt', bytes: Buffer.alloc(64 * 1024 * 1024 + 1, 'a') };
      expect(await send('POST /api/imports/preview', [large])).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    });

    it('JSON in place of a form', async () => {
      const answer = await ask('POST /api/imports/preview', { file: 'x' });
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'input-invalid']);
    });

    it.each([
      ['none', []],
      ['no JSON', [{ field: 'decisions', value: '{' }]],
      ['other fields', [decisions({ sha256: 1 })]],
    ] as const)('decisions: %s', async (_name, parts) => {
      expect(await send('POST /api/imports', [...parts, published])).toMatchObject({
        status: 400,
        body: { code: 'input-invalid', detail: expect.stringContaining('decisions') },
      });
    });
  });

  it('looks first, in the language asked for, then imports, and shows the ledger', async () => {
    const zh = await send('POST /api/imports/preview', [published]);
    expect(zh).toMatchObject({ status: 200, body: { effect: 'new', filename: '辽政发〔2024〕3号.txt', counts: { tasks: 228 } } });
    const en = await send('POST /api/imports/preview', [published], { 'accept-language': 'en' });
    expect(en.body.errata[0].evidence[0].sentence).toMatch(/^[\x20-\x7e“”‘’].*name/);
    const decided = { sha256: zh.body.sha256, baseRevision: null, acceptErrata: [{ printed: '虎扑体育', corrected: '沈阳' }] };
    const done = await send('POST /api/imports', [decisions(decided), published]);
    expect(done).toMatchObject({ status: 200, body: { revision: 1, tasks: 228, added: 228 } });
    const { planId } = done.body;
    expect((await ask(`GET /api/tasks?plan=${planId}&q=${encodeURIComponent('沈阳海关')}`)).json()).toMatchObject({ total: 2, outOf: 228 });
    expect(await send('POST /api/imports', [decisions({ ...decided, baseRevision: 1 }), published])).toMatchObject({
      status: 409,
      body: { code: 'plan-unchanged' },
    });
    const document = await ask(`GET /api/plans/${planId}/document`);
    expect(Buffer.compare(document.rawPayload, Buffer.from(liaoningPlan()))).toBe(0);
    expect(document.headers['content-disposition']).toContain(encodeURIComponent('辽政发〔2024〕3号.txt'));
  });

  it('hands the ledger out as files, filtered as asked', async () => {
    const csv = await ask(`GET /api/tasks/export?format=csv&columns=no&columns=text&q=${encodeURIComponent('5.5%左右')}`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.rawPayload.toString('utf8')).toBe('\uFEFF编号,任务\r\n1,地区生产总值增长5.5%左右。\r\n');
    const xlsx = await ask('GET /api/tasks/export?format=xlsx&columns=no');
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await ask('GET /api/tasks/export?format=pdf')).statusCode).toBe(400);
  });

  it('takes repeated query fields for “or”, and refuses what the contract does not know', async () => {
    const query = ['王健', '张立林'].map((name) => `official=${encodeURIComponent(name)}`);
    const totals = await Promise.all(
      [query[0], query[1], query.join('&')].map(async (one) => (await ask(`GET /api/tasks?${one}`)).json().total),
    );
    expect(totals[2]).toBeGreaterThan(Math.max(totals[0], totals[1]));
    expect((await ask('GET /api/tasks?sort=colour')).statusCode).toBe(400);
    expect((await ask('GET /api/tasks?limit=0')).statusCode).toBe(400);
  });

  it('decides errata by route, and refuses a second time', async () => {
    const { items } = (await ask('GET /api/errata')).json();
    const { erratumId } = items[0];
    expect((await ask(`POST /api/errata/${erratumId}/revert`)).json()).toMatchObject({
      state: 'reverted',
      decidedBy: expect.stringContaining('测试'),
    });
    expect((await ask(`POST /api/errata/${erratumId}/revert`)).json()).toMatchObject({ code: 'erratum-not-open', status: 409 });
    expect((await ask(`POST /api/errata/${erratumId}/accept`, { corrected: '沈阳' })).json()).toMatchObject({ state: 'accepted' });
  });
});
