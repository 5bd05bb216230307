import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import { multipart } from '../../testing/multipart.js';

const plan = (number: number, lead: string) =>
  [`某政发〔2024〕${number}号`, '一、目标', '1.修一座桥。', `牵头单位:${lead}`, '责任单位:省飞船署、省财政厅', ''].join('\n');

describeServer((server) => {
  let supervisor: SignedIn;
  beforeAll(async () => {
    supervisor = await server().person(['supervisor']);
  });

  const send = async (url: '/api/imports' | '/api/imports/preview', words: string, decisions?: object) => {
    const parts = decisions === undefined ? [] : [{ field: 'decisions', value: JSON.stringify(decisions) }];
    const form = multipart([...parts, { field: 'file', filename: 'plan.txt', bytes: new TextEncoder().encode(words) }]);
    const answer = await supervisor.ask(`POST ${url}`, form.body, form.headers);
    return { status: answer.statusCode, body: answer.json() };
  };
  const unknown = async () => (await supervisor.ask('GET /api/unknown-names')).json().items.map(({ name }: { name: string }) => name);

  it('decides what unknown names stand for in the import itself, for all plans, or not at all', async () => {
    const first = (await send('/api/imports/preview', plan(1, '省发展改革局'))).body;
    expect(first.unknownNames).toMatchObject([
      { name: '省发展改革局', suggestion: '省发展改革委', suggestedUnit: '210000-省发展改革委', kind: 'department' },
      { name: '省飞船署', suggestion: null, suggestedUnit: null, kind: null },
    ]);
    const asPreviewed = { sha256: first.sha256, baseRevision: null, acceptErrata: [] };
    expect((await send('/api/imports', plan(1, '省发展改革局'), asPreviewed)).status).toBe(200);
    expect(await unknown()).toEqual(['省发展改革局', '省飞船署']);

    const words = plan(2, '省太空局').replace('修一座桥', '修一条船');
    const second = (await send('/api/imports/preview', words)).body;
    const decisions = (name: string) => ({
      sha256: second.sha256,
      baseRevision: null,
      acceptErrata: [],
      names: [
        { decision: 'unit', name: '省飞船署', kind: 'department' },
        { decision: 'alias', name, unitId: '210000-省财政厅' },
      ],
    });
    expect(await send('/api/imports', words, decisions('各市人民政府'))).toMatchObject({ status: 409, body: { code: 'unit-exists' } });
    expect(await unknown()).toEqual(['省发展改革局', '省飞船署']);
    expect((await send('/api/imports', words, decisions('省太空局'))).status).toBe(200);
    expect(await unknown()).toEqual(['省发展改革局']);
    const ship = await unitNamed(server(), '省飞船署');
    expect((await supervisor.ask(`GET /api/units/${ship}`)).json()).toMatchObject({ contributes: 2, kind: 'department' });
    const actions = (await supervisor.ask('GET /api/audit?limit=4')).json().items.map(({ action }: { action: string }) => action);
    expect(actions.slice(0, 3)).toEqual(['plan.loaded', 'unit.alias-added', 'unit.added']);
  });

  it('refuses a unit that is not there', async () => {
    const words = plan(3, '省水利厅');
    const { body } = await send('/api/imports/preview', words);
    const names = [{ decision: 'alias', name: '省某办', unitId: 'nobody' }];
    const decisions = { sha256: body.sha256, baseRevision: null, acceptErrata: [], names };
    expect(await send('/api/imports', words, decisions)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
