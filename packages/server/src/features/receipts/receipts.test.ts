import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { ReceiptView } from './contract.js';

const plan = `辽宁省人民政府2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头领导:王健
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府、大连市人民政府、省财政厅
2.加快出台促进民营经济发展条例。
牵头领导:王健
牵头单位:省发展改革委
责任单位:省司法厅
`;

type List = { readonly items: readonly ReceiptView[]; readonly nextCursor: string | null };
type Preview = { readonly receipts: number; readonly clocks: readonly { readonly id: string; readonly dueOn: string | null }[] };

describeServer((server) => {
  const people = new Map<string, SignedIn>();
  const ids = new Map<string, string>();
  let planId = '';
  let taskIds: readonly string[] = [];

  const as = (name: string): SignedIn => {
    const person = people.get(name);
    if (person === undefined) throw new Error(name);
    return person;
  };
  const id = (name: string): string => ids.get(name) ?? '';
  const list = async (name: string, query = '') => (await as(name).ask(`GET /api/receipts?${query}`)).json<List>();
  const sign = (name: string, unit: string, task = taskIds[0]) => as(name).ask(`POST /api/receipts/${task}/${id(unit)}/sign`);
  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => [answer.statusCode, answer.json<{ code: string }>().code];

  beforeAll(async () => {
    await loadDocument(server().ledger, plan);
    const supervisor = await server().person(['supervisor']);
    people.set('supervisor', supervisor);
    for (const [name, unit, role] of [
      ['lead', '省人力资源社会保障厅', 'unit-liaison'],
      ['shenyang', '沈阳市人民政府', 'unit-approver'],
      ['dalian', '大连市人民政府', 'unit-liaison'],
      ['justice', '省司法厅', 'unit-liaison'],
    ] as const) {
      const unitId = await unitNamed(server(), unit);
      ids.set(name, unitId);
      people.set(name, await server().person([role], { unitId }));
    }
    ids.set('finance', await unitNamed(server(), '省财政厅'));
    people.set('assessor', await server().person(['assessor']));
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string; planId: string }[] }>();
    taskIds = items.map(({ taskId }) => taskId);
    planId = items[0]?.planId ?? '';
  });

  it('cannot be signed before they are issued', async () => {
    expect(codeOf(await sign('shenyang', 'shenyang'))).toEqual([409, 'receipt-not-issued']);
    expect(codeOf(await as('shenyang').ask('POST /api/receipts/signatures', {}))).toEqual([409, 'nothing-to-sign']);
  });

  it('are previewed with the day that each clock sets, and issued to all at once', async () => {
    const preview = (await as('supervisor').ask('POST /api/receipts/preview', { planId })).json<Preview>();
    expect(preview).toMatchObject({ receipts: 6, tasks: 2, units: 6, standing: 0, withdrawn: 0 });
    // 2024-02-06 is a Tuesday; the Spring Festival begins on the 10th, and Sunday the 4th was worked.
    expect(preview.clocks.map((clock) => clock.dueOn)).toEqual([
      '2024-02-06',
      '2024-02-09',
      '2024-02-13',
      '2024-03-06',
      '2024-02-08',
      '2024-02-19',
    ]);
    const chosen = { planId, taskIds: [taskIds[0]], clock: '13710-3-days' };
    expect((await as('supervisor').ask('POST /api/receipts/issue', chosen)).json()).toEqual({ issued: 4, dueOn: '2024-02-09' });
    expect((await as('supervisor').ask('POST /api/receipts/issue', { planId, dueOn: '2024-02-20' })).json()).toEqual({
      issued: 2,
      dueOn: '2024-02-20',
    });
    expect(codeOf(await as('supervisor').ask('POST /api/receipts/issue', { planId, clock: '13710-3-days' }))).toEqual([
      409,
      'nothing-to-issue',
    ]);
    expect(codeOf(await as('supervisor').ask('POST /api/receipts/issue', { planId, dueOn: '2024-02-05' }))).toEqual([
      422,
      'receipt-due-past',
    ]);
    expect(codeOf(await as('supervisor').ask('POST /api/receipts/issue', { planId, clock: 'no-clock' }))).toEqual([400, 'input-invalid']);
    expect(codeOf(await as('lead').ask('POST /api/receipts/issue', { planId, clock: '13710-3-days' }))).toEqual([403, 'not-permitted']);
  });

  it('show a unit its own, a lead unit its partners’ too, nobody a sister’s', async () => {
    const units = async (name: string) => (await list(name)).items.map(({ unitId }) => unitId).toSorted();
    expect(await units('shenyang')).toEqual([id('shenyang')]);
    expect(await units('lead')).toEqual([id('lead'), id('shenyang'), id('dalian'), id('finance')].toSorted());
    expect(await units('justice')).toEqual([id('justice')]);
    expect((await list('supervisor')).items).toHaveLength(6);
    expect((await list('dalian', `unit=${id('shenyang')}`)).items).toEqual([]);
    const [own] = (await list('shenyang')).items;
    expect(own).toMatchObject({
      state: 'issued',
      stateName: '待签收',
      clockName: '3天内',
      dueOn: '2024-02-09',
      overdue: false,
      acts: ['sign'],
    });
    expect((await list('assessor')).items[0]?.acts).toEqual([]);
  });

  describe('are signed', () => {
    it('by the own unit, once, and say so the second time', async () => {
      expect(codeOf(await sign('dalian', 'shenyang'))).toEqual([404, 'not-found']);
      expect(codeOf(await sign('lead', 'shenyang'))).toEqual([403, 'share-of-another-unit']);
      expect(codeOf(await sign('justice', 'justice'))).toEqual([404, 'not-found']);
      expect(codeOf(await sign('supervisor', 'shenyang'))).toEqual([403, 'unit-has-account']);
      expect((await sign('shenyang', 'shenyang')).json()).toMatchObject({ state: 'signed', acts: ['split'] });
      const again = await sign('shenyang', 'shenyang');
      expect(codeOf(again)).toEqual([409, 'receipt-signed']);
      expect(again.json()).toMatchObject({ detail: expect.stringContaining('2024-02-06') });
    });

    it('by the supervisor for a unit without an account', async () => {
      expect((await sign('supervisor', 'finance')).json()).toMatchObject({ state: 'signed' });
    });

    it('all at once', async () => {
      expect((await as('lead').ask('POST /api/receipts/signatures', { planId })).json()).toEqual({ signed: 1 });
      expect(codeOf(await as('lead').ask('POST /api/receipts/signatures', { unitId: id('dalian') }))).toEqual([
        403,
        'share-of-another-unit',
      ]);
      expect(codeOf(await as('supervisor').ask('POST /api/receipts/signatures', { unitId: id('dalian') }))).toEqual([
        403,
        'unit-has-account',
      ]);
    });
  });

  it('are split inside the unit, again when its offices change; two people do not overwrite each other', async () => {
    const split = (name: string, unit: string, before: readonly object[], parts: readonly object[]) =>
      as(name).ask(`PUT /api/receipts/${taskIds[0]}/${id(unit)}/parts`, { before, parts });
    const office = { office: '就业促进处', person: '李明', part: '牵头' };
    const training = { office: '职业能力建设处', person: null, part: '培训' };
    expect(codeOf(await split('dalian', 'dalian', [], [office]))).toEqual([409, 'receipt-not-open']);
    expect(codeOf(await split('lead', 'lead', [], [{ office: ' ', person: null, part: '没有人' }]))).toEqual([422, 'parts-missing']);
    expect((await split('lead', 'lead', [], [office])).json()).toMatchObject({ state: 'split', parts: [office], acts: ['split'] });
    expect(codeOf(await split('lead', 'lead', [], [training]))).toEqual([409, 'edited-meanwhile']);
    expect((await split('lead', 'lead', [office], [office, training])).json()).toMatchObject({ parts: [office, training] });
    expect(codeOf(await split('shenyang', 'lead', [], [office]))).toEqual([404, 'not-found']);
  });

  it('are counted by unit, overdue first, and listed for a reminder', async () => {
    server().clock.now = new Date('2024-02-12T00:00:00Z');
    type Board = { readonly units: readonly { readonly unitId: string; readonly overdue: number }[]; readonly unissued: number | null };
    const board = (await as('supervisor').ask(`GET /api/receipts/board?plan=${planId}`)).json<Board>();
    expect(board.units).toHaveLength(6);
    expect(board.units[0]).toMatchObject({ unitId: id('dalian'), issued: 1, signed: 0, open: 1, overdue: 1, nextDue: '2024-02-09' });
    expect(board.unissued).toBe(0);
    const own = (await as('shenyang').ask(`GET /api/receipts/board?plan=${planId}`)).json<Board>();
    expect([own.units.map(({ unitId }) => unitId), own.unissued]).toEqual([[id('shenyang')], null]);
    expect((await list('supervisor', 'overdue=true')).items.map(({ unitId }) => unitId)).toEqual([id('dalian')]);
    const file = await as('supervisor').ask(`GET /api/receipts/export?plan=${planId}&state=issued&format=csv`);
    const lines = file.body.split('\r\n').filter((line) => line.includes('待签收'));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/大连市人民政府.*已逾期.*2024-02-09/);
  });

  it('are paged without losing one', async () => {
    const first = await list('supervisor', 'limit=4');
    const rest = await list('supervisor', `limit=4&cursor=${first.nextCursor}`);
    expect(new Set([...first.items, ...rest.items].map(({ taskId, unitId }) => `${taskId} ${unitId}`)).size).toBe(6);
    expect(codeOf(await as('supervisor').ask('GET /api/receipts?cursor=nonsense'))).toEqual([400, 'input-invalid']);
  });

  it('are taken back with a reason, stay away from the whole plan’s, and come again where the task is chosen', async () => {
    const back = (reason: string) => as('supervisor').ask(`POST /api/receipts/${taskIds[0]}/${id('dalian')}/withdraw`, { reason });
    expect(codeOf(await back(' '))).toEqual([422, 'reason-missing']);
    expect((await back('分工有误')).json()).toMatchObject({ state: 'withdrawn', acts: [] });
    expect(codeOf(await back('分工有误'))).toEqual([409, 'receipt-not-open']);
    expect(codeOf(await sign('dalian', 'dalian'))).toEqual([409, 'receipt-not-open']);
    expect(codeOf(await as('supervisor').ask('POST /api/receipts/issue', { planId, clock: '13710-3-days' }))).toEqual([
      409,
      'nothing-to-issue',
    ]);
    const preview = await as('supervisor').ask('POST /api/receipts/preview', { planId, taskIds: [taskIds[0]] });
    expect(preview.json()).toMatchObject({ receipts: 1, tasks: 1, units: 1, standing: 3, withdrawn: 1 });
    const chosen = { planId, taskIds: [taskIds[0]], unitIds: [id('dalian')], clock: '13710-7-days' };
    expect((await as('supervisor').ask('POST /api/receipts/issue', chosen)).json()).toMatchObject({ issued: 1 });
    expect((await sign('dalian', 'dalian')).json()).toMatchObject({ state: 'signed' });
  });

  it('stand in the task’s history, with what the parts were before', async () => {
    const { items } = (await as('supervisor').ask(`GET /api/audit?thingKind=task&thingId=${taskIds[0]}&limit=50`)).json<{
      items: { sentence: string }[];
    }>();
    const said = items.map(({ sentence }) => sentence);
    expect(said).toContain('省人力资源社会保障厅分解到：就业促进处 李明；职业能力建设处');
    expect(said).toContain('撤回对大连市人民政府的交办：分工有误');
  });
});
