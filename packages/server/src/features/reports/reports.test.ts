import type { ReportBody } from '@luoshi/domain';
import type { Static } from 'typebox';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import { multipart } from '../../testing/multipart.js';
import type { ReportContents, ReportDetailView, ReportRowView } from './contract.js';

const plan = `辽宁省人民政府关于印发2024年重点工作分工方案的通知
辽政发〔2024〕90号
2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头领导:王健
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府、大连市人民政府
2.加快出台促进民营经济发展条例。
牵头领导:王健
牵头单位:省发展改革委
责任单位:省司法厅
辽宁省人民政府
2024年2月5日
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

it('the API takes exactly what the domain calls a report', () => {
  const toDomain = (body: Static<typeof ReportContents>): ReportBody => body;
  expect(toDomain.length).toBe(1);
});

describeServer((server) => {
  let supervisor: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let shenyang: SignedIn;
  let dalian: SignedIn;
  let planId = '';
  let cycleId = '';

  const on = (day: string) => {
    server().clock.now = new Date(`${day}T02:00:00Z`);
  };
  const reportOf = async (person: SignedIn, unit: string, period = '2024-02') => {
    const { items } = (await person.ask(`GET /api/reports?plan=${planId}&period=${period}`)).json<{ items: ReportRowView[] }>();
    const found = items.find(({ unitName }) => unitName === unit);
    return (await person.ask(`GET /api/reports/${found?.reportId}`)).json<ReportDetailView>();
  };
  const act = async (person: SignedIn, { reportId }: { reportId: string }, word: string, more: object = {}) => {
    const { edit } = (await supervisor.ask(`GET /api/reports/${reportId}`)).json<ReportDetailView>();
    return person.ask(`POST /api/reports/${reportId}/${word}`, { edit, ...more });
  };
  const save = (person: SignedIn, { reportId, edit, body }: ReportDetailView, more: object) =>
    person.ask(`PUT /api/reports/${reportId}`, { edit, body: { ...body, ...more } });
  const jobs = '省人力资源社会保障厅';

  const promise = async (person: SignedIn, unitName: string, value: number) => {
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string }[] }>();
    type Draft = { commitmentId: string; edit: number; body: { goals: object[] } };
    const draft = (await person.ask('POST /api/commitments', { taskId: items[0]?.taskId })).json<Draft>();
    const goal = {
      kind: 'number',
      key: 'g1',
      metric: '城镇新增就业',
      direction: 'at-least',
      base: null,
      value,
      unit: '万人',
      hedge: '以上',
    };
    const goals = [{ ...goal, cap: null, measures: 'total', isAdditive: true }];
    const body = { ...draft.body, goals, office: '就业处', person: '李明', measures: [{ text: '招聘', office: null, person: null }] };
    const saved = (await person.ask(`PUT /api/commitments/${draft.commitmentId}`, { edit: draft.edit, body })).json<Draft>();
    const submitter = unitName === jobs ? approver : person;
    await submitter.ask(`POST /api/commitments/${draft.commitmentId}/submit`, { edit: saved.edit });
    const done = await supervisor.ask(`POST /api/commitments/${draft.commitmentId}/approve`, { edit: saved.edit });
    expect(done.json()).toMatchObject({ state: 'approved' });
  };

  beforeAll(async () => {
    planId = await loadDocument(server().ledger, plan);
    supervisor = await server().person(['supervisor']);
    const leadId = await unitNamed(server(), jobs);
    liaison = await server().person(['unit-liaison'], { unitId: leadId });
    approver = await server().person(['unit-approver'], { unitId: leadId });
    shenyang = await server().person(['unit-liaison'], { unitId: await unitNamed(server(), '沈阳市人民政府') });
    dalian = await server().person(['unit-liaison'], { unitId: await unitNamed(server(), '大连市人民政府') });
    await promise(liaison, jobs, 45);
    await promise(shenyang, '沈阳市人民政府', 25);
  });

  describe('a cycle', () => {
    it('tells the due days of each level before a period is opened', async () => {
      const { shipped } = (await supervisor.ask(`GET /api/cycles?plan=${planId}`)).json<{ shipped: { definition: object }[] }>();
      expect(shipped.map(({ definition }) => definition)).toContainEqual(monthly);
      const cycle = (await supervisor.ask('POST /api/cycles', { planId, definition: monthly })).json();
      cycleId = cycle.cycleId;
      // 28 February 2024 was a Wednesday; three working days before it, the co-units' day.
      expect(cycle.next[1]).toEqual({ period: '2024-02', dueCo: '2024-02-23', dueLead: '2024-02-28' });
    });

    it('is refused where it is wrong, or is not the caller’s to set', async () => {
      const wrong = { ...monthly, due: { ...monthly.due, day: 42 } };
      expect((await supervisor.ask('POST /api/cycles', { planId, definition: wrong })).json()).toMatchObject({ code: 'cycle-invalid' });
      expect((await liaison.ask('POST /api/cycles', { planId, definition: monthly })).statusCode).toBe(403);
    });

    it('asks every unit once when a period is opened, and says so', async () => {
      on('2024-02-20');
      const open = (period: string) => supervisor.ask(`POST /api/cycles/${cycleId}/periods/${period}/open`);
      expect((await open('2024-02')).json()).toMatchObject({
        asked: 5,
        cycle: { periods: [{ period: '2024-02', asked: 5, handedIn: 0 }] },
      });
      expect((await open('2024-02')).json()).toMatchObject({ asked: 0 });
      expect((await open('2024-Q1')).json()).toMatchObject({ code: 'period-foreign' });
      expect((await open('2031-01')).json()).toMatchObject({ code: 'calendar-year-unknown' });
    });

    it('works in a year whose calendar the office enters', async () => {
      const year = { holidays: [{ name: '元旦', from: '2031-01-01', to: '2031-01-01' }], workingDays: [], source: '国办发明电〔2030〕1号' };
      expect((await liaison.ask('PUT /api/calendars/2031', year)).statusCode).toBe(403);
      const wrong = { ...year, workingDays: ['2031-01-01'] };
      expect((await supervisor.ask('PUT /api/calendars/2031', wrong)).json()).toMatchObject({ code: 'calendar-year-invalid' });
      expect((await supervisor.ask('PUT /api/calendars/2031', year)).json()).toMatchObject({ year: 2031, entered: true });
      const { years } = (await liaison.ask('GET /api/calendars')).json<{ years: { year: number }[] }>();
      expect(years.map((one) => one.year)).toEqual([2031, 2026, 2025, 2024]);
    });
  });

  describe('a report', () => {
    it('is seen by its unit, by who leads the task, and from above; not sideways', async () => {
      const units = async (person: SignedIn) =>
        (await person.ask(`GET /api/reports?plan=${planId}`)).json<{ items: ReportRowView[] }>().items.map(({ unitName }) => unitName);
      expect((await units(supervisor)).length).toBe(5);
      expect((await units(liaison)).toSorted()).toEqual([jobs, '沈阳市人民政府', '大连市人民政府'].toSorted());
      expect(await units(dalian)).toEqual(['大连市人民政府']);
      const { reportId } = await reportOf(supervisor, jobs);
      expect((await dalian.ask(`GET /api/reports/${reportId}`)).statusCode).toBe(404);
    });

    it('tells what is expected by then, and what is wrong in it, at the field', async () => {
      const empty = await reportOf(shenyang, '沈阳市人民政府');
      expect(empty).toMatchObject({ state: 'owed', untouched: true, hasCommitment: true, before: null, dueOn: '2024-02-23' });
      expect(empty.goals).toMatchObject([{ goal: { key: 'g1', value: 25 }, expected: expect.closeTo(2 / 12, 3) }]);
      const typed = [{ measure: 'g1', typed: '41000人', asOf: '2024-02-29', source: '' }];
      const saved = (await save(shenyang, empty, { values: typed, text: '开展专场招聘。' })).json<ReportDetailView>();
      expect(saved).toMatchObject({ state: 'draft', edit: 2, body: { values: typed } });
      expect(saved.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['unit-scaled values.0.typed']);
      expect((await act(shenyang, saved, 'submit')).json()).toMatchObject({
        code: 'report-incomplete',
        detail: expect.stringContaining('4.1'),
      });
    });

    it('is saved by whoever looked at the newest words: neither of two loses a word', async () => {
      const draft = await reportOf(shenyang, '沈阳市人民政府');
      expect((await save(shenyang, draft, { text: '一' })).statusCode).toBe(200);
      expect((await save(shenyang, draft, { text: '二' })).json()).toMatchObject({ code: 'edited-meanwhile' });
      expect((await reportOf(shenyang, '沈阳市人民政府')).body.text).toBe('一');
    });

    it('goes from the co-unit to the lead unit, comes back with a reason, and is merged', async () => {
      const draft = await reportOf(shenyang, '沈阳市人民政府');
      const typed = [{ measure: 'g1', typed: '4.1', asOf: '2024-02-29', source: '市人社局' }];
      const saved = (await save(shenyang, draft, { values: typed, text: '开展专场招聘。' })).json<ReportDetailView>();
      expect((await reportOf(liaison, jobs)).partners.find(({ unitName }) => unitName === '沈阳市人民政府')?.body).toBeNull();
      expect((await act(shenyang, saved, 'submit')).json()).toMatchObject({ state: 'with-lead', late: false });
      expect((await act(dalian, saved, 'return-to-co', { note: '试' })).statusCode).toBe(404);
      expect((await act(liaison, saved, 'return-to-co')).json()).toMatchObject({ code: 'reason-missing' });
      expect((await act(liaison, saved, 'return-to-co', { note: '请说明口径' })).json()).toMatchObject({
        state: 'returned',
        note: '请说明口径',
      });
      await act(shenyang, saved, 'submit');
      expect((await act(liaison, saved, 'merge')).json()).toMatchObject({ state: 'merged' });
      const { partners } = await reportOf(liaison, jobs);
      expect(partners.map(({ unitName, state }) => `${unitName} ${state}`).toSorted()).toEqual([
        '大连市人民政府 owed',
        '沈阳市人民政府 merged',
      ]);
    });

    it('of the lead unit is drafted by one, submitted by another, accepted with the partners’, and late stays late', async () => {
      const draft = await reportOf(liaison, jobs);
      const values = [{ measure: 'g1', typed: '7.2', asOf: '2024-02-29', source: '' }];
      const forecast = { state: 'yes', reason: '' };
      const saved = (await save(liaison, draft, { values, text: '进展顺利。', forecast })).json<ReportDetailView>();
      expect((await act(liaison, saved, 'submit')).json()).toMatchObject({ code: 'approver-submits' });
      expect((await act(liaison, saved, 'hand-in')).json()).toMatchObject({ state: 'in-unit' });
      expect((await act(approver, saved, 'send-back', { note: '补充问题' })).json()).toMatchObject({ state: 'draft' });
      on('2024-02-29');
      expect((await reportOf(liaison, jobs)).overdue).toBe(true);
      expect((await act(approver, saved, 'submit')).json()).toMatchObject({ state: 'submitted', late: true, overdue: false });
      expect((await act(approver, saved, 'accept')).statusCode).toBe(403);
      const seen = await reportOf(supervisor, jobs);
      const many = { reports: [{ reportId: seen.reportId, edit: seen.edit }] };
      expect((await supervisor.ask('POST /api/reports/decisions', many)).json()).toEqual({ accepted: 1 });
      expect(await reportOf(supervisor, jobs)).toMatchObject({ state: 'accepted', late: true });
      expect(await reportOf(supervisor, '沈阳市人民政府')).toMatchObject({ state: 'accepted' });
      expect((await save(liaison, saved, { text: '改' })).json()).toMatchObject({ code: 'report-not-open' });
    });

    it('is corrected beside what was reported, never over it', async () => {
      const { reportId, edit } = await reportOf(supervisor, jobs);
      const wrong = { edit, note: '核对台账', values: [{ measure: 'g1', typed: '很多' }] };
      expect((await supervisor.ask(`POST /api/reports/${reportId}/correct`, wrong)).json()).toMatchObject({ code: 'report-incomplete' });
      const right = { ...wrong, values: [{ measure: 'g1', typed: '6.9' }] };
      expect((await supervisor.ask(`POST /api/reports/${reportId}/correct`, right)).json()).toMatchObject({
        state: 'corrected',
        note: '核对台账',
        body: { values: [{ typed: '7.2' }] },
      });
    });

    it('of the next period begins with the last one’s figures beside it, not with its words', async () => {
      on('2024-03-20');
      await supervisor.ask(`POST /api/cycles/${cycleId}/periods/2024-03/open`);
      const next = await reportOf(liaison, jobs, '2024-03');
      expect(next).toMatchObject({
        untouched: true,
        body: { text: '', values: [{ typed: '7.2', asOf: '2024-03-31' }] },
        before: { period: '2024-02', body: { text: '进展顺利。' } },
      });
      const done = (await save(liaison, next, { unchanged: '按季度统计，本月无新数' })).json<ReportDetailView>();
      expect(done.findings).toEqual([]);
    });

    it('is waived and asked for again', async () => {
      const owed = await reportOf(supervisor, '大连市人民政府');
      expect((await act(supervisor, owed, 'waive', { note: '本期免报' })).json()).toMatchObject({ state: 'waived' });
      expect((await act(supervisor, owed, 'claim')).json()).toMatchObject({ state: 'owed' });
    });
  });

  describe('evidence', () => {
    const pdf = new TextEncoder().encode('%PDF-1.7 a file for tests');
    const add = async (person: SignedIn, filename: string, bytes: Uint8Array) => {
      const { reportId } = await reportOf(liaison, jobs, '2024-03');
      const { body, headers } = multipart([{ field: 'file', filename, bytes }]);
      return person.ask(`POST /api/evidence/report/${reportId}`, body, headers);
    };

    it('is kept with its hash, given back as it was, and taken out without a trace being lost', async () => {
      const added = (await add(liaison, '招聘会.pdf', pdf)).json();
      expect(added).toMatchObject({ filename: '招聘会.pdf', size: pdf.length, scan: 'not-scanned', removed: false });
      const got = await approver.ask(`GET /api/evidence/${added.evidenceId}`);
      expect([got.rawPayload.equals(Buffer.from(pdf)), got.headers['content-type']]).toEqual([true, 'application/octet-stream']);
      expect((await dalian.ask(`GET /api/evidence/${added.evidenceId}`)).statusCode).toBe(404);
      expect((await liaison.ask(`DELETE /api/evidence/${added.evidenceId}`)).json()).toMatchObject({ removed: true });
      expect((await approver.ask(`GET /api/evidence/${added.evidenceId}`)).statusCode).toBe(404);
    });

    it.each([
      ['macros.docx', new TextEncoder().encode('PK\u0003\u0004 word/vbaProject.bin'), 'evidence-macros'],
      ['program.exe', new Uint8Array([0x4d, 0x5a]), 'evidence-type'],
      ['page.txt', new TextEncoder().encode('<script>alert(1)</script>'), 'evidence-disguised'],
      ['renamed.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'evidence-disguised'],
      ['empty.pdf', new Uint8Array(), 'evidence-empty'],
    ])('refuses %s', async (filename, bytes, code) => {
      expect((await add(liaison, filename, bytes)).json()).toMatchObject({ code });
    });

    it('is added by the own unit, to what it still works on', async () => {
      expect((await add(dalian, 'a.pdf', pdf)).statusCode).toBe(404);
      const { reportId } = await reportOf(liaison, jobs);
      const { body, headers } = multipart([{ field: 'file', filename: 'a.pdf', bytes: pdf }]);
      expect((await liaison.ask(`POST /api/evidence/report/${reportId}`, body, headers)).json()).toMatchObject({ code: 'report-not-open' });
    });
  });
});
