import type { Commitment } from '@luoshi/domain';
import type { Static } from 'typebox';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommitmentBody } from '../../shares/commitment-schema.js';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { CommitmentDetailView, SplitView } from './contract.js';

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

it('the API takes exactly what the domain calls a commitment', () => {
  const toDomain = (body: Static<typeof CommitmentBody>): Commitment => body;
  const fromDomain = (body: Commitment): object => body satisfies { readonly goals: readonly object[] };
  expect([toDomain.length, fromDomain.length]).toEqual([1, 1]);
});

describeServer((server) => {
  let supervisor: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let shenyang: SignedIn;
  let dalian: SignedIn;
  let taskIds: readonly string[] = [];
  let shenyangId = '';
  let dalianId = '';

  const open = async (person: SignedIn, taskId = taskIds[0] ?? '') =>
    (await person.ask('POST /api/commitments', { taskId })).json<CommitmentDetailView>();
  const act = (person: SignedIn, { commitmentId, edit }: CommitmentDetailView, word: string, more: object = {}) =>
    person.ask(`POST /api/commitments/${commitmentId}/${word}`, { edit, ...more });
  const save = (person: SignedIn, { commitmentId, edit }: CommitmentDetailView, body: object) =>
    person.ask(`PUT /api/commitments/${commitmentId}`, { edit, body });
  const complete = (body: CommitmentDetailView['body']) => ({
    ...body,
    office: '就业处',
    person: '李明',
    measures: [{ text: '开展专场招聘', office: null, person: null }],
  });

  beforeAll(async () => {
    await loadDocument(server().ledger, plan);
    supervisor = await server().person(['supervisor']);
    const lead = await unitNamed(server(), '省人力资源社会保障厅');
    shenyangId = await unitNamed(server(), '沈阳市人民政府');
    dalianId = await unitNamed(server(), '大连市人民政府');
    liaison = await server().person(['unit-liaison'], { unitId: lead });
    approver = await server().person(['unit-approver'], { unitId: lead });
    shenyang = await server().person(['unit-liaison'], { unitId: shenyangId });
    dalian = await server().person(['unit-liaison'], { unitId: dalianId });
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string }[] }>();
    taskIds = items.map(({ taskId }) => taskId);
  });

  it('begin as a draft of what the plan prints, and only once', async () => {
    const draft = await open(liaison);
    expect(draft).toMatchObject({ state: 'draft', stateName: '填写中', version: 1, edit: 1, acts: ['save', 'drop'] });
    expect(draft.body.goals).toMatchObject([{ kind: 'number', metric: '城镇新增就业', value: 45, unit: '万人', direction: 'at-least' }]);
    expect((await open(approver)).commitmentId).toBe(draft.commitmentId);
    expect((await open(approver)).acts).toContain('submit');
  });

  it('are opened for the own share alone: not for a sister unit’s, not for a task of others, not for a unit that has accounts', async () => {
    expect((await liaison.ask('POST /api/commitments', { taskId: taskIds[0], unitId: shenyangId })).json()).toMatchObject({
      code: 'share-of-another-unit',
    });
    expect((await shenyang.ask('POST /api/commitments', { taskId: taskIds[0], unitId: dalianId })).statusCode).toBe(404);
    expect((await liaison.ask('POST /api/commitments', { taskId: taskIds[1] })).statusCode).toBe(404);
    expect((await supervisor.ask('POST /api/commitments', { taskId: taskIds[0], unitId: shenyangId })).json()).toMatchObject({
      code: 'unit-has-account',
    });
  });

  it('are saved by whoever looked at the newest words: neither of two loses a word', async () => {
    const draft = await open(liaison);
    const saved = (await save(liaison, draft, { ...draft.body, office: '就业处' })).json<CommitmentDetailView>();
    expect(saved).toMatchObject({ edit: draft.edit + 1, body: { office: '就业处' } });
    const second = await save(approver, draft, { ...draft.body, office: '规划处' });
    expect([second.statusCode, second.json<{ code: string }>().code]).toEqual([409, 'edited-meanwhile']);
    expect((await open(liaison)).body.office).toBe('就业处');
  });

  it('are kept though they are wrong, say where, and are not submitted', async () => {
    const draft = await open(liaison);
    const wrong = { ...draft.body, ends: '2025-06-30', goals: [{ ...draft.body.goals[0], value: 30 }] };
    const saved = (await save(liaison, draft, wrong)).json<CommitmentDetailView>();
    expect(saved.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(
      expect.arrayContaining(['annual-beyond-year ends', 'value-differs-from-plan goals.0.value']),
    );
    const refused = await act(approver, saved, 'submit');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([422, 'commitment-incomplete']);
    await save(liaison, saved, complete(draft.body));
  });

  it('go up by the approver, come back with a reason, go up again, and are frozen', async () => {
    const draft = await open(liaison);
    expect((await act(liaison, draft, 'submit')).json()).toMatchObject({ code: 'approver-submits' });
    expect((await act(approver, draft, 'submit')).json()).toMatchObject({ state: 'submitted', acts: ['recall'] });
    expect((await save(liaison, draft, draft.body)).json()).toMatchObject({ code: 'commitment-not-open' });
    expect((await act(supervisor, draft, 'return')).json()).toMatchObject({ code: 'reason-missing' });
    expect((await act(approver, draft, 'approve')).json()).toMatchObject({ code: 'not-permitted' });
    expect((await act(supervisor, draft, 'return', { note: '请补充季度节点' })).json()).toMatchObject({
      state: 'returned',
      note: '请补充季度节点',
    });
    await act(approver, await open(liaison), 'submit');
    const asked = { commitments: [{ commitmentId: draft.commitmentId, edit: draft.edit }] };
    expect((await supervisor.ask('POST /api/commitments/decisions', asked)).json()).toEqual({ approved: 1 });
    expect(await open(liaison)).toMatchObject({ state: 'approved', version: 1, acts: [], note: null });
    expect((await act(supervisor, draft, 'approve')).json()).toMatchObject({ code: 'commitment-not-open' });
  });

  describe('a target that adds up', () => {
    const split = async (person: SignedIn, parts: object) => {
      const { commitmentId, body } = await open(liaison);
      return person.ask(`PUT /api/commitments/${commitmentId}/split/${body.goals[0]?.key}`, { parts });
    };

    it('is divided by the lead unit, into parts that sum to the whole', async () => {
      const short = await split(liaison, [
        { unitId: shenyangId, value: 20 },
        { unitId: dalianId, value: 15 },
      ]);
      expect(short.json()).toMatchObject({ code: 'commitment-incomplete', detail: expect.stringContaining('少10万人') });
      expect((await open(shenyang)).body.goals).toEqual([]);
      const done = (
        await split(liaison, [
          { unitId: shenyangId, value: 25 },
          { unitId: dalianId, value: 20 },
        ])
      ).json<SplitView>();
      expect(done).toMatchObject({ value: 45, isAdditive: true, findings: [] });
      expect((await open(shenyang)).body.goals).toMatchObject([{ value: 25, unit: '万人' }]);
      expect(await open(dalian)).toMatchObject({ assignedBy: '省人力资源社会保障厅', body: { goals: [{ value: 20 }] } });
    });

    it('is divided by nobody else, and not over the head of who has handed in', async () => {
      expect((await split(shenyang, [{ unitId: dalianId, value: 45 }])).statusCode).toBe(404);
      const draft = await open(shenyang);
      const whole = (await save(shenyang, draft, complete(draft.body))).json<CommitmentDetailView>();
      expect((await act(shenyang, whole, 'submit')).json()).toMatchObject({ state: 'submitted' });
      const again = await split(liaison, [
        { unitId: shenyangId, value: 30 },
        { unitId: dalianId, value: 15 },
      ]);
      expect(again.json()).toMatchObject({ code: 'part-fixed', detail: expect.stringContaining('沈阳市人民政府') });
      expect((await open(dalian)).body.goals).toMatchObject([{ value: 20 }]);
    });
  });

  it('are seen by their unit, by who leads the task, and from above', async () => {
    const units = async (person: SignedIn) =>
      (await person.ask('GET /api/commitments'))
        .json<{ items: { unitName: string }[] }>()
        .items.map(({ unitName }) => unitName)
        .toSorted();
    const all = ['省人力资源社会保障厅', '沈阳市人民政府', '大连市人民政府'].toSorted();
    expect(await units(supervisor)).toEqual(all);
    expect(await units(liaison)).toEqual(all);
    expect(await units(dalian)).toEqual(['大连市人民政府']);
  });

  it('are counted on the workbench, tasks without a figure apart', async () => {
    const { items } = (await supervisor.ask('GET /api/plans')).json<{ items: { planId: string }[] }>();
    const bench = async (query: string) => (await supervisor.ask(`GET /api/workbench?plan=${items[0]?.planId}${query}`)).json();
    expect(await bench('')).toMatchObject({ counts: { all: 2, unquantified: 1, none: 1, open: 0, submitted: 0, approved: 1 } });
    expect(await bench('&quantified=false')).toMatchObject({ items: [{ no: 2, unitName: '省发展改革委', state: null }] });
    expect(await bench('&stage=approved')).toMatchObject({ items: [{ no: 1, stateName: '已审定' }] });
    expect((await bench('&limit=1')).nextCursor).not.toBeNull();
  });
});
