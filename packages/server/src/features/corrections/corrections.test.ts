import { beforeAll, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import type { TaskReviewView } from './contract.js';

const plan = (lead: string, extra = ''): string => `辽宁省人民政府关于印发2024年重点工作分工方案的通知
辽政发〔2024〕91号
2024年重点工作分工方案
一、主要目标
1.加快防洪工程建设。
牵头单位:${lead}
责任单位:省财政厅
2.做好粮食收购。${extra}
牵头单位:省粮食和储备局
责任单位:省财政厅
3.发展海洋经济
责任单位:
`;

describeServer((server) => {
  let supervisor: SignedIn;
  let taskIds: readonly string[] = [];
  let planId = '';
  const [first, second] = [0, 1];

  const review = async (at: number) => (await supervisor.ask(`GET /api/tasks/${taskIds[at]}/review`)).json<TaskReviewView>();
  const seen = async (at: number, field: string) => (await review(at)).readings.find((one) => one.field === field);
  const correct = async (at: number, said: { readonly field: string; readonly [key: string]: unknown }) =>
    supervisor.ask(`POST /api/tasks/${taskIds[at]}/corrections`, { said, seen: await seen(at, said.field) });
  const units = (field: 'leadUnits' | 'coUnits', ...names: readonly string[]) => ({
    field,
    units: names.map((name) => ({ name, kind: 'unit' })),
  });
  const ledgerUnits = async (at: number) => {
    const { leadUnits } = (await supervisor.ask(`GET /api/tasks/${taskIds[at]}`)).json<{
      leadUnits: { printed: string; unitId: string | null }[];
    }>();
    return leadUnits.map(({ printed, unitId }) => [printed, unitId !== null]);
  };

  beforeAll(async () => {
    planId = await loadDocument(server().ledger, plan('省水利厅'));
    supervisor = await server().person(['supervisor']);
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string }[] }>();
    taskIds = items.map(({ taskId }) => taskId);
  });

  it('queues the least sure readings first, with their reasons', async () => {
    const { items, counts } = (await supervisor.ask(`GET /api/reviews?plan=${planId}&only=unsure`)).json();
    expect(counts).toMatchObject({ all: 3, checked: 0, corrections: 0, conflicts: 0 });
    expect(items[0]).toMatchObject({ no: 3, checkedAt: null });
    expect(items[0].doubts[0].why.length).toBeGreaterThan(0);
    expect(items[0].lowest).toBeLessThan(0.8);
  });

  it('corrects a field, derives the ledger anew, and keeps what was read with its author', async () => {
    expect((await correct(first, units('leadUnits', '省应急厅', '省水利厅'))).json()).toMatchObject({
      corrections: [{ state: 'active', stateName: '已生效', read: units('leadUnits', '省水利厅'), madeBy: expect.any(String) }],
      checkedAt: expect.any(String),
    });
    expect(await ledgerUnits(first)).toEqual([
      ['省应急厅', true],
      ['省水利厅', true],
    ]);
    const detail = (await supervisor.ask(`GET /api/tasks/${taskIds[first]}`)).json();
    expect(detail.source.text).not.toContain('省应急厅');
  });

  it('refuses what was seen otherwise, and what changes nothing', async () => {
    const said = units('leadUnits', '省财政厅');
    const stale = { said, seen: units('leadUnits', '省水利厅') };
    expect((await supervisor.ask(`POST /api/tasks/${taskIds[first]}/corrections`, stale)).json()).toMatchObject({
      code: 'reading-changed',
    });
    expect((await correct(first, units('leadUnits', '省应急厅', '省水利厅'))).json()).toMatchObject({ code: 'reading-same' });
    const liaison = await server().person(['assessor']);
    expect((await liaison.ask(`POST /api/tasks/${taskIds[first]}/corrections`, stale)).statusCode).toBe(403);
  });

  it('is applied again to an amended document, unless that prints something else', async () => {
    await correct(second, { field: 'open', open: true });
    await loadDocument(server().ledger, plan('省水利厅', '确保颗粒归仓。'));
    expect(await ledgerUnits(first)).toEqual([
      ['省应急厅', true],
      ['省水利厅', true],
    ]);
    expect(await seen(second, 'open')).toEqual({ field: 'open', open: true });
    await loadDocument(server().ledger, plan('省住房城乡建设厅', '确保颗粒归仓。'));
    expect(await ledgerUnits(first)).toEqual([['省住房城乡建设厅', true]]);
    expect((await review(first)).corrections).toMatchObject([{ state: 'conflicting', stateName: '待裁定' }]);
    const { items } = (await supervisor.ask(`GET /api/reviews?plan=${planId}&only=conflicts`)).json();
    expect(items).toMatchObject([{ no: 1, conflicts: 1 }]);
  });

  it('is put in force over the print, or taken back to it', async () => {
    const correctionId = (await review(first)).corrections[0]?.correctionId;
    const act = (word: string) => supervisor.ask(`POST /api/corrections/${correctionId}/${word}`);
    expect((await act('reapply')).json()).toMatchObject({ corrections: [{ state: 'active' }] });
    expect((await ledgerUnits(first))[0]).toEqual(['省应急厅', true]);
    expect((await act('withdraw')).json()).toMatchObject({ corrections: [{ state: 'withdrawn' }] });
    expect(await ledgerUnits(first)).toEqual([['省住房城乡建设厅', true]]);
    expect((await act('withdraw')).json()).toMatchObject({ code: 'correction-not-open' });
  });

  it('is noted as looked at, and can be asked for again', async () => {
    const check = async (checked: boolean) =>
      (await supervisor.ask(`PUT /api/tasks/${taskIds[2]}/checked`, { checked })).json<TaskReviewView>();
    expect((await check(true)).checkedAt).not.toBeNull();
    expect((await check(false)).checkedAt).toBeNull();
  });
});
