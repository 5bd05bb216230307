import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { RequestDetailView } from './contract.js';

const plan = `辽宁省人民政府2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头领导:王健
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府、省财政厅
2.除险加固病险水库10座。
牵头单位:省水利厅
责任单位:省财政厅
3.加快出台促进民营经济发展条例。
牵头领导:王健
牵头单位:省发展改革委
责任单位:省司法厅
`;

const monthly = {
  name: '每月28日前',
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '盘锦市：每月28日前报进展',
};

describeServer((server) => {
  let supervisor: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let leader: SignedIn;
  let water: SignedIn;
  let shenyang: SignedIn;
  let taskIds: readonly string[] = [];
  const unitIds: Record<string, string> = {};

  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const begin = (person: SignedIn, no: number, kind: string, more: object = {}) =>
    person.ask('POST /api/requests', { taskId: taskIds[no - 1], kind, ...more });
  const begun = async (person: SignedIn, no: number, kind: string) => (await begin(person, no, kind)).json<RequestDetailView>();
  const act = (person: SignedIn, { requestId, edit }: RequestDetailView, word: string, note?: string) =>
    person.ask(`POST /api/requests/${requestId}/${word}`, note === undefined ? { edit } : { edit, note });
  const done = async (person: SignedIn, request: RequestDetailView, word: string, note?: string) => {
    const answer = await act(person, request, word, note);
    expect([word, answer.statusCode, answer.body.slice(0, 200)]).toEqual([word, 200, expect.any(String)]);
    return answer.json<RequestDetailView>();
  };
  const words = { reason: '原料供应中断', legalBasis: '重大行政决策程序暂行条例第三十五条' };
  const save = (person: SignedIn, { requestId, edit }: RequestDetailView, proposal: unknown, more: object = {}) =>
    person.ask(`PUT /api/requests/${requestId}`, { edit, ...words, proposal, ...more });
  const saved = async (person: SignedIn, request: RequestDetailView, proposal: unknown) =>
    (await save(person, request, proposal)).json<RequestDetailView>();

  /** Puts the lead unit's promise of a task in force. */
  const promise = async (person: SignedIn, no: number) => {
    type Draft = { commitmentId: string; edit: number; body: object };
    const draft = (await person.ask('POST /api/commitments', { taskId: taskIds[no - 1] })).json<Draft>();
    const goal = { kind: 'number', key: 'g1', metric: '完成量', direction: 'at-least', base: null, value: 45, unit: '万人', hedge: '以上' };
    const body = {
      ...draft.body,
      ends: '2024-09-30',
      goals: [{ ...goal, cap: null, measures: 'total', isAdditive: true }],
      measures: [{ text: '推进', office: null, person: null }],
      office: '综合处',
      person: '李明',
    };
    const kept = (await person.ask(`PUT /api/commitments/${draft.commitmentId}`, { edit: draft.edit, body })).json<Draft>();
    const head = person === liaison ? approver : person;
    expect((await head.ask(`POST /api/commitments/${draft.commitmentId}/submit`, { edit: kept.edit })).statusCode).toBe(200);
    expect((await supervisor.ask(`POST /api/commitments/${draft.commitmentId}/approve`, { edit: kept.edit })).statusCode).toBe(200);
  };

  beforeAll(async () => {
    const planId = await loadDocument(server().ledger, plan);
    supervisor = await server().person(['supervisor']);
    for (const name of ['省人力资源社会保障厅', '沈阳市人民政府', '省财政厅', '省水利厅', '省发展改革委'])
      unitIds[name] = await unitNamed(server(), name);
    liaison = await server().person(['unit-liaison'], { unitId: unitIds['省人力资源社会保障厅'] ?? '' });
    approver = await server().person(['unit-approver'], { unitId: unitIds['省人力资源社会保障厅'] ?? '' });
    shenyang = await server().person(['unit-liaison'], { unitId: unitIds['沈阳市人民政府'] ?? '' });
    water = await server().person(['unit-liaison'], { unitId: unitIds['省水利厅'] ?? '' });
    leader = await server().person(['lead-official'], { officialId: '王健' });
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string }[] }>();
    taskIds = items.map(({ taskId }) => taskId);
    const { cycleId } = (await supervisor.ask('POST /api/cycles', { planId, definition: monthly })).json<{ cycleId: string }>();
    server().clock.now = new Date('2024-06-20T02:00:00Z');
    await supervisor.ask(`POST /api/cycles/${cycleId}/periods/2024-06/open`);
    await promise(liaison, 1);
    await promise(water, 2);
  });

  describe('a request', () => {
    it('needs a promise to change, and a share of one’s own', async () => {
      expect(codeOf(await begin(shenyang, 1, 'extension'))).toBe('request-needs-baseline');
      expect(codeOf(await begin(liaison, 1, 'stop', { unitId: unitIds['沈阳市人民政府'] }))).toBe('share-of-another-unit');
      expect((await begin(shenyang, 2, 'stop')).statusCode).toBe(404);
    });

    it('is begun once at a time, filled in by whoever looked last, and complete before it goes up', async () => {
      const draft = await begun(liaison, 1, 'extension');
      expect(draft).toMatchObject({
        state: 'draft',
        before: { version: 1, body: { ends: '2024-09-30' } },
        acts: expect.arrayContaining(['save']),
      });
      expect(codeOf(await begin(approver, 1, 'stop'))).toBe('request-pending');
      expect(codeOf(await act(liaison, draft, 'submit'))).toBe('proposal-missing');
      expect(codeOf(await save(liaison, draft, { kind: 'stop' }))).toBe('request-other-kind');
      const early = await saved(liaison, draft, { kind: 'extension', ends: '2024-08-31' });
      expect(codeOf(await act(liaison, early, 'submit'))).toBe('extension-not-later');
      expect(codeOf(await save(approver, draft, null))).toBe('edited-meanwhile');
      const bare = (await save(liaison, early, { kind: 'extension', ends: '2024-12-31' }, { legalBasis: ' ' })).json<RequestDetailView>();
      expect(codeOf(await act(liaison, bare, 'submit'))).toBe('legal-basis-missing');
      await done(liaison, bare, 'withdraw');
    });
  });

  describe('an extension', () => {
    it('goes to the unit head, the supervisor and the lead official, and each only where the chain says', async () => {
      const draft = await saved(liaison, await begun(liaison, 1, 'extension'), { kind: 'extension', ends: '2024-12-31' });
      expect(draft.change).toBe('完成时限由2024-09-30延至2024-12-31');
      const up = await done(liaison, draft, 'submit');
      expect(up.state).toBe('at-unit-head');
      expect(codeOf(await act(liaison, up, 'endorse'))).toBe('approver-submits');
      expect(codeOf(await act(approver, up, 'decline'))).toBe('reason-missing');
      const declined = await done(approver, up, 'decline', '请补充依据');
      expect(declined.state).toBe('returned');
      // The head hands it up: nobody need look twice.
      const reviewed = await done(approver, declined, 'submit');
      expect(reviewed.state).toBe('at-supervisor');
      expect(codeOf(await act(supervisor, reviewed, 'settle'))).toBe('request-needs-leader');
      const forwarded = await done(supervisor, reviewed, 'forward');
      expect(codeOf(await act(supervisor, forwarded, 'approve'))).toBe('not-lead-official');
      const approved = await done(leader, forwarded, 'approve');
      expect(approved).toMatchObject({
        state: 'approved',
        baseline: { version: 1, body: { ends: '2024-09-30' } },
        after: { ends: '2024-12-31' },
        steps: [
          { event: 'submit' },
          { event: 'decline', note: '请补充依据' },
          { event: 'submit' },
          { event: 'endorse' },
          { event: 'forward' },
          { event: 'approve' },
        ],
        acts: [],
      });
      expect(codeOf(await act(leader, approved, 'approve'))).toBe('request-not-open');
    });

    it('supersedes the promise and keeps the old one to be read', async () => {
      const { items } = (await supervisor.ask(`GET /api/commitments?task=${taskIds[0]}`)).json<{ items: object[] }>();
      expect(items).toMatchObject([
        { version: 2, state: 'approved' },
        { version: 1, state: 'superseded' },
      ]);
    });

    it('is withdrawn, or refused for good by who decides', async () => {
      const first = await saved(liaison, await begun(liaison, 1, 'extension'), { kind: 'extension', ends: '2025-03-31' });
      const up = await done(approver, first, 'submit');
      const gone = await done(approver, up, 'withdraw');
      expect(gone.state).toBe('withdrawn');
      const second = await saved(liaison, await begun(liaison, 1, 'extension'), { kind: 'extension', ends: '2025-03-31' });
      const rejected = await done(supervisor, await done(approver, second, 'submit'), 'reject', '年度任务不得跨年');
      expect(rejected).toMatchObject({ state: 'rejected', decidedAt: expect.any(String) });
    });
  });

  it('an adjustment must leave a promise that can be judged', async () => {
    const draft = await begun(liaison, 1, 'adjustment');
    const body = (draft.proposal as { commitment: { goals: { value: number }[] } }).commitment;
    const bad = await saved(approver, draft, { kind: 'adjustment', commitment: { ...body, goals: [] } });
    expect(codeOf(await act(approver, bad, 'submit'))).toBe('proposal-invalid');
    const good = await saved(approver, bad, { kind: 'adjustment', commitment: { ...body, goals: [{ ...body.goals[0], value: 43 }] } });
    const forwarded = await done(supervisor, await done(approver, good, 'submit'), 'forward');
    expect(codeOf(await act(leader, forwarded, 'refuse'))).toBe('reason-missing');
    await done(leader, forwarded, 'approve');
    const { items } = (await supervisor.ask(`GET /api/commitments?task=${taskIds[0]}&state=approved`)).json<{ items: object[] }>();
    expect(items).toMatchObject([{ version: 3, goals: ['完成量43万人以上'] }]);
  });

  it('a hand-over moves the share with its promise; duties of the old unit end, the new one is asked', async () => {
    const draft = await begun(water, 2, 'hand-over');
    expect(codeOf(await save(water, draft, { kind: 'hand-over', toUnitId: 'nobody' }))).toBe('hand-over-unknown');
    const said = await saved(water, draft, { kind: 'hand-over', toUnitId: unitIds['省发展改革委'] });
    // The unit has one account: what it hands up is endorsed at once. The task has no lead official: the supervisor settles it.
    const up = await done(water, said, 'submit');
    expect(up.state).toBe('at-supervisor');
    expect(codeOf(await act(supervisor, up, 'forward'))).toBe('request-without-leader');
    expect(await done(supervisor, up, 'settle')).toMatchObject({ state: 'approved', change: '由省水利厅移交省发展改革委' });
    const { responsible } = (await supervisor.ask(`GET /api/tasks/${taskIds[1]}`)).json<{
      responsible: { unitId: string; role: string }[];
    }>();
    expect(responsible.map(({ role, unitId }) => `${role} ${unitId}`)).toEqual([
      `lead ${unitIds['省发展改革委']}`,
      `co ${unitIds['省财政厅']}`,
    ]);
    const commitments = (await supervisor.ask(`GET /api/commitments?task=${taskIds[1]}`)).json<{ items: object[] }>().items;
    expect(commitments).toMatchObject([
      { unitId: unitIds['省发展改革委'], state: 'approved', version: 1 },
      { unitId: unitIds['省水利厅'], state: 'superseded' },
    ]);
    const reports = (await supervisor.ask(`GET /api/reports?task=${taskIds[1]}`)).json<{ items: { unitId: string; state: string }[] }>();
    expect(Object.fromEntries(reports.items.map(({ unitId, state }) => [unitId, state]))).toEqual({
      [unitIds['省水利厅'] ?? '']: 'waived',
      [unitIds['省发展改革委'] ?? '']: 'owed',
      [unitIds['省财政厅'] ?? '']: 'owed',
    });
    // Up, down or sideways: who no longer carries the task no longer sees it.
    expect((await water.ask(`GET /api/requests/${draft.requestId}`)).statusCode).toBe(404);
  });

  it('a hand-over stays when the plan is imported again', async () => {
    await loadDocument(server().ledger, plan.replace('10座', '12座'));
    const { responsible } = (await supervisor.ask(`GET /api/tasks/${taskIds[1]}`)).json<{ responsible: { unitId: string }[] }>();
    expect(responsible[0]?.unitId).toBe(unitIds['省发展改革委']);
  });

  it('a stop ends the duties of the whole task and takes no further change', async () => {
    const draft = await saved(liaison, await begun(liaison, 1, 'stop'), { kind: 'stop' });
    await done(leader, await done(supervisor, await done(approver, draft, 'submit'), 'forward'), 'approve');
    expect(codeOf(await begin(approver, 1, 'extension'))).toBe('request-after-end');
    const reports = (await supervisor.ask(`GET /api/reports?task=${taskIds[0]}`)).json<{ items: { state: string }[] }>();
    expect(new Set(reports.items.map(({ state }) => state))).toEqual(new Set(['waived']));
    const light = (await supervisor.ask(`GET /api/tasks/${taskIds[0]}`)).json<{ status: { light: { sentence?: string } } }>();
    expect(JSON.stringify(light)).toContain('终止');
  });

  it('lists tell a unit its own and those of tasks it leads, and nothing sideways', async () => {
    const seen = async (person: SignedIn) =>
      (await person.ask('GET /api/requests?limit=2')).json<{ items: { unitId: string }[]; nextCursor: string | null }>();
    expect((await seen(shenyang)).items).toEqual([]);
    const mine = await seen(liaison);
    expect(mine.items).toHaveLength(2);
    const next = (await liaison.ask(`GET /api/requests?limit=50&cursor=${mine.nextCursor}`)).json<{ items: { unitId: string }[] }>();
    expect(new Set([...mine.items, ...next.items].map(({ unitId }) => unitId))).toEqual(new Set([unitIds['省人力资源社会保障厅']]));
    expect((await supervisor.ask('GET /api/requests?kind=hand-over&state=approved')).json()).toMatchObject({
      items: [{ kind: 'hand-over' }],
    });
  });
});
