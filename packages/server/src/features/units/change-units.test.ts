import { beforeAll, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';

const plan = ['某政发〔2024〕9号', '一、目标', '1.修一座桥。', '牵头单位:省天外办', '责任单位:省药监局,省财政厅', ''].join('\n');

describeServer((server) => {
  let supervisor: SignedIn;
  beforeAll(async () => {
    supervisor = await server().person(['supervisor']);
    await loadDocument(server().ledger, plan);
  });

  const json = async (call: Parameters<SignedIn['ask']>[0], body: object | null = null) => {
    const answer = await supervisor.ask(call, body);
    return { status: answer.statusCode, body: answer.json() };
  };
  const lastAct = async () => (await json('GET /api/audit?limit=1')).body.items[0];
  const unknown = async () => (await json('GET /api/unknown-names')).body.items.map(({ name }: { name: string }) => name);

  it('what is decided of an unknown name can be taken back', async () => {
    const added = await json('POST /api/units', { name: '省天外办', kind: 'body' });
    expect(await unknown()).toEqual([]);
    expect(await json(`DELETE /api/units/${added.body.unitId}`)).toEqual({ status: 200, body: { tasks: 1 } });
    expect(await unknown()).toEqual(['省天外办']);
    await json('POST /api/units/210000-省水利厅/aliases', { alias: '省天外办' });
    expect(await unknown()).toEqual([]);
    const alias = encodeURIComponent('省天外办');
    expect((await json(`DELETE /api/units/210000-省水利厅/aliases/${alias}`)).status).toBe(200);
    expect(await unknown()).toEqual(['省天外办']);
    expect(await lastAct()).toMatchObject({ action: 'unit.alias-removed', sentence: expect.stringContaining('省天外办') });
    expect((await json(`DELETE /api/units/210000-省水利厅/aliases/${alias}`)).status).toBe(404);
    expect((await json(`DELETE /api/units/210000-省水利厅/aliases/${encodeURIComponent('省水利厅')}`)).status).toBe(404);
  });

  it('a unit in use is ended, not removed', async () => {
    expect(await json('DELETE /api/units/210000-省财政厅')).toMatchObject({ status: 409, body: { code: 'unit-in-use' } });
    const unitId = await unitNamed(server(), '省审计厅');
    await server().person(['unit-liaison'], { unitId });
    expect(await json(`DELETE /api/units/${unitId}`)).toMatchObject({ body: { detail: expect.stringContaining('账号') } });
    const facts = { name: '省财政厅', kind: 'department', validFrom: null, validTo: '2025-12-31', source: '' };
    expect((await json('PUT /api/units/210000-省财政厅', facts)).body).toMatchObject({ validTo: '2025-12-31', contributes: 1 });
    expect(await lastAct()).toMatchObject({ action: 'unit.changed', sentence: expect.stringContaining('停用日期 —→2025-12-31') });
    const reversed = { ...facts, validFrom: '2026-01-01' };
    expect(await json('PUT /api/units/210000-省财政厅', reversed)).toMatchObject({ status: 400, body: { code: 'input-invalid' } });
  });

  it('a renamed unit is still known by its former name', async () => {
    const facts = { kind: 'department', validFrom: null, validTo: null, source: '' };
    expect(await json('PUT /api/units/210000-省财政厅', { ...facts, name: '省水利厅' })).toMatchObject({ body: { code: 'unit-exists' } });
    const renamed = await json('PUT /api/units/210000-省财政厅', { ...facts, name: '省财政与国资厅' });
    expect(renamed.body).toMatchObject({ name: '省财政与国资厅', contributes: 1 });
    expect(renamed.body.names).toContainEqual({ name: '省财政厅', kind: 'alias' });
    await json('PUT /api/units/210000-省财政厅', { ...facts, name: '省财政厅' });
    expect((await json('GET /api/units/210000-省财政厅')).body.names[0]).toEqual({ name: '省财政厅', kind: 'name' });
  });

  it('a merged unit’s tasks are its successor’s, until that is taken back', async () => {
    const [drugs, market] = ['210000-省药监局', '210000-省市场监管局'];
    const merge = (successorId: string, from = '2025-03-01') => json(`POST /api/units/${drugs}/merge`, { successorId, from });
    expect(await merge(drugs)).toMatchObject({ status: 422, body: { code: 'unit-successor-unfit' } });
    expect(await merge('nobody')).toMatchObject({ status: 404 });
    const before = (await json(`GET /api/units/${market}`)).body.contributes;
    expect((await merge(market)).body).toMatchObject({ successor: { id: market }, validTo: '2025-03-01', contributes: 0 });
    expect((await json(`GET /api/units/${market}`)).body).toMatchObject({ contributes: before + 1, predecessors: [{ id: drugs }] });
    expect(await lastAct()).toMatchObject({ action: 'unit.merged', sentence: expect.stringContaining('涉及任务1项') });
    expect(await json(`POST /api/units/${market}/merge`, { successorId: drugs, from: '2025-03-01' })).toMatchObject({ status: 422 });
    expect(await json(`DELETE /api/units/${market}`)).toMatchObject({ body: { code: 'unit-in-use' } });
    expect((await json(`DELETE /api/units/${drugs}/merge`)).body).toMatchObject({ successor: null, validTo: null, contributes: 1 });
    expect(await json(`DELETE /api/units/${drugs}/merge`)).toMatchObject({ status: 409, body: { code: 'unit-not-merged' } });
  });
});
