import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../testing/describe-server.js';

type Case = { readonly call: 'GET /' | 'PUT /'; readonly body?: object; readonly zh: string; readonly en: string };

const userId = '01900000-0000-7000-8000-00000000dead';
const grant = { roles: [], unitId: null, officialId: null };
const get = (url: string, zh: string, en: string): Case => ({ call: `GET ${url}` as 'GET /', zh, en });
const put = (body: object, zh: string, en: string): Case => ({ call: `PUT /api/users/${userId}/roles` as 'PUT /', body, zh, en });

const cases: readonly Case[] = [
  get('/api/tasks?limit=0', '“limit”不能小于1', '“limit” must be at least 1'),
  get('/api/tasks?limit=501', '“limit”不能大于500', '“limit” must be at most 500'),
  get('/api/tasks?limit=many', '“limit”应为整数', '“limit” must be a whole number'),
  get('/api/tasks?limit=1.5', '“limit”应为整数', '“limit” must be a whole number'),
  get('/api/tasks?open=maybe', '“open”应为true 或 false', '“open” must be true or false'),
  get(
    '/api/tasks?sort=colour',
    '“sort”应为以下之一：no, leader, lead-unit, chapter, deadline, targets',
    '“sort” must be one of: no, leader',
  ),
  get('/api/tasks?lang=fr', '“lang”应为以下之一：zh, en', '“lang” must be one of: zh, en'),
  get('/api/tasks?colour=red', '没有“colour”这一项', 'there is no field “colour”'),
  get('/api/tasks?plan=x', '“plan”应为编号（UUID）', '“plan” must be an id (UUID)'),
  get('/api/tasks/x', '“taskId”应为编号（UUID）', '“taskId” must be an id (UUID)'),
  get(`/api/tasks?q=${'x'.repeat(201)}`, '“q”最多200个字', '“q” may have at most 200 characters'),
  get(`/api/tasks?${'chapter=1&'.repeat(51)}`, '“chapter”最多50项', '“chapter” may have at most 50 values'),
  get('/api/tasks?chapter=1&chapter=two', '“chapter.1”应为整数', '“chapter.1” must be a whole number'),
  put({ unitId: null, officialId: null }, '缺少“roles”', '“roles” is missing'),
  put({ ...grant, unitId: 5 }, '“unitId”应为以下之一：string, null', '“unitId” must be one of: string, null'),
  put({ ...grant, roles: 'supervisor' }, '“roles”应为列表', '“roles” must be a list'),
];

describeServer((server) => {
  let person: SignedIn;
  beforeAll(async () => {
    person = await server().person(['supervisor', 'security-admin']);
  });

  it.each(cases)('$call: $zh', async ({ call, body, zh, en }) => {
    const inChinese = await person.ask(call, body ?? null);
    expect([inChinese.statusCode, inChinese.json<{ code: string }>().code]).toEqual([400, 'input-invalid']);
    expect(inChinese.json<{ detail: string }>().detail).toContain(zh);
    const inEnglish = await person.ask(call, body ?? null, { 'accept-language': 'en-US,en;q=0.9' });
    expect(inEnglish.json<{ detail: string }>().detail).toContain(en);
  });

  it('one value and several are read alike as a list', async () => {
    const url = (query: string) => `GET /api/tasks?${query}` as 'GET /';
    const statuses = [url('chapter=1'), url('chapter=1&chapter=2'), url('unit=a&unit=b'), url('unit=a')].map((call) => person.ask(call));
    expect((await Promise.all(statuses)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  });

  it.each(['GET /api/tasks?q=%00', 'GET /api/users?q=%00', 'GET /api/audit?thingId=%00', 'GET /api/units/%00'] as const)(
    '%s cannot be looked for',
    async (call) => {
      const answer = await person.ask(call);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'input-invalid']);
    },
  );

  it.each([{ before: 1e30 }, { before: -1 }, { before: 1.5 }, { before: '1' }, [], null, 'x'])(
    'the forged cursor %j is no fault',
    async (forged) => {
      const cursor = Buffer.from(JSON.stringify(forged)).toString('base64url');
      expect((await person.ask(`GET /api/audit?cursor=${cursor}`)).statusCode).toBeLessThan(500);
    },
  );
});
