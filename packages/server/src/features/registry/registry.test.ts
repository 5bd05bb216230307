import { beforeAll, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import { multipart } from '../../testing/multipart.js';

const plan = ['某政发〔2024〕9号', '一、目标', '1.修一座桥。', '牵头单位:省天外办', '责任单位:省飞船专班成员单位,省财政厅', ''].join('\n');

describeServer((server) => {
  let supervisor: SignedIn;
  beforeAll(async () => {
    supervisor = await server().person(['supervisor']);
    await loadDocument(server().ledger, plan);
  });

  const send = async (url: '/api/registry' | '/api/registry/preview', bytes: Uint8Array, decisions?: object) => {
    const parts = decisions === undefined ? [] : [{ field: 'decisions', value: JSON.stringify(decisions) }];
    const form = multipart([...parts, { field: 'file', filename: '名录.csv', bytes }]);
    const answer = await supervisor.ask(`POST ${url}`, form.body, form.headers);
    return { status: answer.statusCode, body: answer.json() };
  };
  const csv = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
  const unknown = async () => (await supervisor.ask('GET /api/unknown-names')).json().items.map(({ name }: { name: string }) => name);

  const wrong = csv('单位名称,别名,类别,成员单位', '省天外来客办公室,省天外办,处室,', '省飞船专班成员单位,,集体主体,"省财政厅、省天外办"');
  const right = csv('单位名称,别名,类别,成员单位', '省天外来客办公室,省天外办,部门,', '省飞船专班成员单位,,集体主体,"省财政厅、省天外办"');

  it('says which row is wrong and loads nothing of it', async () => {
    const { body } = await send('/api/registry/preview', wrong);
    expect(body.faults).toMatchObject([
      { code: 'kind-unknown', sheet: '名录', row: 2, column: 'C', heading: '类别', message: expect.stringContaining('处室') },
      { code: 'member-unknown', row: 3, message: expect.stringContaining('省天外办') },
    ]);
    const refused = await send('/api/registry', wrong, { sha256: body.sha256, added: 0, changed: 0 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'registry-with-faults', detail: expect.stringContaining('第2行') } });
    expect(await unknown()).toEqual(['省天外办', '省飞船专班成员单位']);
  });

  it('loads the corrected file at once, and the plans know its names', async () => {
    const { body } = await send('/api/registry/preview', right);
    expect(body).toMatchObject({ faults: [], units: { added: 1, changed: 0, same: 0 }, collectives: { added: 1, changed: 0, same: 0 } });
    expect(body.changes[0]).toMatchObject({ state: 'new', name: '省天外来客办公室', kind: 'department', row: 2 });
    const { sha256 } = body;
    expect(await send('/api/registry', right, { sha256, added: 1, changed: 0 })).toMatchObject({
      status: 409,
      body: { code: 'registry-changed-meanwhile' },
    });
    expect(await send('/api/registry', right, { sha256: 'x', added: 2, changed: 0 })).toMatchObject({ body: { code: 'file-changed' } });
    const done = await send('/api/registry', right, { sha256, added: 2, changed: 0 });
    expect(done).toMatchObject({ status: 200, body: { tasks: 1 } });
    expect(await unknown()).toEqual([]);
    const unitId = await unitNamed(server(), '省天外来客办公室');
    expect((await supervisor.ask(`GET /api/units/${unitId}`)).json()).toMatchObject({ leads: 1, shipped: false });
    const { items } = (await supervisor.ask('GET /api/audit?limit=1')).json();
    expect(items[0]).toMatchObject({ action: 'registry.loaded', sentence: expect.stringContaining('新增2，更正0，重新认定任务1项') });
    expect(await send('/api/registry', right, { sha256, added: 0, changed: 0 })).toMatchObject({ body: { code: 'registry-unchanged' } });
  });

  it('a body whose members change reaches the tasks that name it', async () => {
    const words = csv('集体名称,成员单位', '省飞船专班成员单位,省水利厅');
    const { body } = await send('/api/registry/preview', words);
    expect(body.collectives).toEqual({ added: 0, changed: 1, same: 0 });
    expect(await send('/api/registry', words, { sha256: body.sha256, added: 0, changed: 1 })).toMatchObject({ body: { tasks: 1 } });
    const unitId = await unitNamed(server(), '省水利厅');
    expect((await supervisor.ask(`GET /api/units/${unitId}`)).json()).toMatchObject({ contributes: 1 });
  });

  it.each(['xlsx', 'csv'])('what is exported as %s changes nothing when it is loaded', async (format) => {
    const file = await supervisor.ask(`GET /api/registry/export?format=${format}` as 'GET /');
    expect(file.statusCode).toBe(200);
    const { body } = await send('/api/registry/preview', file.rawPayload);
    expect(body).toMatchObject({ faults: [], changes: [], unread: [], units: { added: 0, changed: 0 } });
    expect(body.units.same).toBeGreaterThan(100);
  });

  it('the template can be loaded as it is', async () => {
    const file = await supervisor.ask('GET /api/registry/export?rows=template');
    const { body } = await send('/api/registry/preview', file.rawPayload);
    expect(body).toMatchObject({ faults: [], units: { added: 2 }, collectives: { added: 1 } });
  });

  it('refuses what is no spreadsheet and what decides nothing', async () => {
    expect(await send('/api/registry/preview', csv('%PDF-1.4'))).toMatchObject({ status: 422, body: { code: 'file-unreadable' } });
    expect(await send('/api/registry', right, { sha256: 1 })).toMatchObject({ status: 400, body: { code: 'input-invalid' } });
    const form = multipart([{ field: 'file', filename: 'x.csv', bytes: right }]);
    expect((await supervisor.ask('POST /api/registry', form.body, form.headers)).statusCode).toBe(400);
  });
});
