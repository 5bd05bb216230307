import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { jobContextOf } from '../../schedule/start-scheduler.js';
import { climbMatters, hasOverdueMatters } from '../../supervision/climb-matters.js';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { playCycle } from '../../testing/play-cycle.js';
import type { MatterDetailView } from './contract.js';

describeServer((server) => {
  let cycle: Awaited<ReturnType<typeof playCycle>>;
  let leader: SignedIn;
  let other: SignedIn;
  let sheet: MatterDetailView;

  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const open = (no: number, more: object = {}) =>
    cycle.supervisor.ask('POST /api/matters', {
      planId: cycle.planId,
      taskId: cycle.taskId(no),
      unitId: cycle.unitIds.jobs,
      origin: 'light',
      title: '城镇新增就业滞后',
      demand: '一周内说明原因，拿出赶超措施。',
      ladderId: 'sanming',
      ...more,
    });
  const act = (person: SignedIn, { matterId, edit }: MatterDetailView, word: string, note?: string) =>
    person.ask(`POST /api/matters/${matterId}/${word}`, note === undefined ? { edit } : { edit, note });
  const done = async (person: SignedIn, one: MatterDetailView, word: string, note?: string) => {
    const answer = await act(person, one, word, note);
    expect([word, answer.statusCode, answer.body.slice(0, 300)]).toEqual([word, 200, expect.any(String)]);
    return answer.json<MatterDetailView>();
  };
  const read = async (person: SignedIn, { matterId }: MatterDetailView) =>
    (await person.ask(`GET /api/matters/${matterId}`)).json<MatterDetailView>();
  const climb = async () => {
    const { store } = server().ledger;
    const job = jobContextOf(
      { store, jurisdictionId: '210000', lang: 'zh' },
      () => server().clock.now,
      () => v7(),
    );
    await climbMatters(job);
    return hasOverdueMatters(job);
  };

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-05');
    await cycle.promise('jobs', 1, { value: 45 });
    leader = await server().person(['lead-official'], { officialId: '王健' });
    other = await server().person(['supervisor']);
  });

  describe('a sheet', () => {
    it('is numbered by the year, says what follows, and is the only one of its unit and task', async () => {
      cycle.on('2024-05-06');
      expect(codeOf(await open(1, { ladderId: 'nowhere' }))).toBe('ladder-unknown');
      expect(codeOf(await open(1, { stepKey: 'violet' }))).toBe('ladder-step-unknown');
      expect(codeOf(await open(1, { demand: ' ' }))).toBe('reason-missing');
      sheet = (await open(1)).json<MatterDetailView>();
      expect(sheet).toMatchObject({
        sheet: '〔2024〕1号',
        stepName: '蓝单',
        stepDue: '2024-05-14',
        state: 'open',
        next: { name: '橙单', from: '2024-05-14' },
        ladder: { rungs: [{ on: '2024-05-06' }, { on: null }, { on: null, needsApproval: true }] },
      });
      const again = await open(1);
      expect([codeOf(again), again.json<{ title: string }>().title]).toEqual(['matter-pending', expect.stringContaining('〔2024〕1号')]);
    });

    it('is the unit’s own to answer, and no other sees it', async () => {
      expect((await cycle.people.shenyang.ask(`GET /api/matters/${sheet.matterId}`)).statusCode).toBe(404);
      expect((await cycle.people.shenyang.ask('GET /api/matters')).json()).toMatchObject({ items: [] });
      expect((await act(cycle.people.shenyang, sheet, 'explain', '与我无关')).statusCode).toBe(404);
      expect(codeOf(await act(cycle.supervisor, sheet, 'answer', '代答'))).toBe('unit-has-account');
      expect(codeOf(await act(cycle.people.jobs, sheet, 'explain'))).toBe('reason-missing');
      expect((await read(cycle.people.jobs, sheet)).acts).toEqual(['explain', 'answer']);
      const { items } = (await cycle.people.jobs.ask('GET /api/desk')).json<{ items: { kind: string; dueOn: string }[] }>();
      expect(items).toContainEqual(expect.objectContaining({ kind: 'matter-answer', dueOn: '2024-05-14' }));
    });
  });

  describe('the ladder', () => {
    it('climbs when the term is over, once, and not before', async () => {
      cycle.on('2024-05-14');
      await climb();
      expect((await read(cycle.supervisor, sheet)).stepKey).toBe('blue');
      cycle.on('2024-05-15');
      expect(await climb()).toBe(false);
      await climb();
      expect(await read(cycle.supervisor, sheet)).toMatchObject({ stepKey: 'orange', stepDue: '2024-05-22' });
    });

    it('stops at a reason that is upheld, and goes on when resumed or overruled', async () => {
      const explained = await done(cycle.people.jobs, await read(cycle.people.jobs, sheet), 'explain', '企业招聘推迟');
      const held = await done(cycle.supervisor, explained, 'uphold');
      expect(held).toMatchObject({ state: 'held', reason: '企业招聘推迟' });
      cycle.on('2024-05-30');
      await climb();
      expect((await read(cycle.supervisor, sheet)).stepKey).toBe('orange');
      await done(cycle.supervisor, held, 'resume');
    });

    it('criticism waits for the lead official: refused with a reason, or approved', async () => {
      await climb();
      const waiting = await read(cycle.supervisor, sheet);
      expect(waiting).toMatchObject({ stepKey: 'orange', approval: 'awaiting' });
      expect(codeOf(await act(cycle.supervisor, waiting, 'approve'))).toBe('not-lead-official');
      expect(codeOf(await act(leader, waiting, 'refuse'))).toBe('reason-missing');
      const red = await done(leader, waiting, 'approve');
      expect(red).toMatchObject({ stepKey: 'red', stepDue: null, approval: 'none', next: null });
      expect(red.ladder.rungs[2]).toMatchObject({ on: '2024-05-30', by: expect.any(String) });
      expect(codeOf(await act(leader, red, 'approve'))).toBe('no-approval-awaited');
    });
  });

  it('is answered, returned, answered again, and closed by who did not answer', async () => {
    const answered = await done(cycle.people.jobs, await read(cycle.people.jobs, sheet), 'answer', '已完成招聘会12场');
    expect(codeOf(await act(cycle.people.jobs, answered, 'answer', '又'))).toBe('matter-not-open');
    const returned = await done(other, answered, 'return', '请附数据');
    const again = await done(cycle.people.jobs, returned, 'answer', '新增就业15万人');
    expect(codeOf(await act(cycle.supervisor, answered, 'close'))).toBe('edited-meanwhile');
    const closed = await done(cycle.supervisor, again, 'close');
    expect(closed).toMatchObject({ state: 'closed', acts: [], answer: '新增就业15万人' });
    expect((await open(1)).json()).toMatchObject({ sheet: '〔2024〕2号' });
  });

  it('a paper entry for a unit without an account cannot be closed by who entered it', async () => {
    const mute = (await open(2, { unitId: 'nobody' })).json<{ code: string }>();
    expect(mute.code).toBe('hand-over-unknown');
    const units = (await cycle.supervisor.ask('GET /api/units?limit=1&q=%E7%9C%81%E5%AE%A1%E8%AE%A1%E5%8E%85')).json<{
      items: { unitId: string }[];
    }>();
    const paper = (await open(2, { unitId: units.items[0]?.unitId, taskId: null })).json<MatterDetailView>();
    const answered = await done(cycle.supervisor, paper, 'answer', '书面反馈');
    expect(codeOf(await act(cycle.supervisor, answered, 'close'))).toBe('closer-answered');
    expect((await done(other, answered, 'close')).state).toBe('closed');
  });

  it('climbs an office’s own ladder too; a new version leaves open sheets as they are', async () => {
    const step = (name: string, days: number | null, follows = '提醒') => ({
      name,
      follows,
      days,
      workingDays: false,
      needsApproval: false,
    });
    const keep = (more: object) =>
      cycle.supervisor.ask('POST /api/matters/ladders', {
        name: '本省规则',
        source: '省督查办法',
        steps: [step('函', 5), step('约谈', null)],
        triggers: [],
        ...more,
      });
    const unfit = await keep({ source: '', steps: [step('函', null), step('批评', 3, '通报批评')] });
    expect([codeOf(unfit), unfit.json<{ title: string }>().title]).toEqual([
      'ladder-unfit',
      expect.stringMatching(/依据.*没有期限.*第二十一条/),
    ]);
    type Offered = { items: { id: string; version: number; isOwn: boolean }[] };
    const own = (answer: { json: <T>() => T }) => answer.json<Offered>().items.filter(({ isOwn }) => isOwn);
    const [first] = own(await keep({}));
    const ladderId = first?.id ?? '';
    const issued = (await open(2, { unitId: cycle.unitIds.farms, ladderId })).json<MatterDetailView>();
    expect(issued).toMatchObject({ stepName: '函', next: { name: '约谈' } });
    expect(own(await keep({ ladderId, steps: [step('约谈', null)] }))).toEqual([expect.objectContaining({ id: ladderId, version: 2 })]);
    expect((await read(cycle.supervisor, issued)).ladder.rungs.map(({ name }) => name)).toEqual(['函', '约谈']);
    expect(own(await cycle.supervisor.ask(`POST /api/matters/ladders/${ladderId}/retire`))).toEqual([]);
    expect(codeOf(await open(3, { unitId: cycle.unitIds.money, ladderId }))).toBe('ladder-unknown');
    expect((await cycle.people.jobs.ask('POST /api/matters/ladders', { name: 'x', source: 'x', steps: [], triggers: [] })).statusCode).toBe(
      403,
    );
  });

  it('becomes an official paper under the number of its sheet', async () => {
    const issued = (
      await open(2, { unitId: cycle.unitIds.money, title: '粮食扩种', demand: '核实面积', due: '2024-06-07' })
    ).json<MatterDetailView>();
    const paper = (await cycle.supervisor.ask('POST /api/papers', { kind: 'sheet', matterId: issued.matterId })).json();
    expect(paper).toMatchObject({
      recipients: '省财政厅',
      title: '关于办理“粮食扩种”的督办单',
      body: expect.stringContaining('请于2024年6月7日前在系统中反馈'),
      blanks: ['【联系人及电话】'],
      unit: { id: cycle.unitIds.money },
    });
    expect((await cycle.supervisor.ask('POST /api/papers', { kind: 'sheet' })).json()).toMatchObject({ code: 'paper-subject-incomplete' });
  });

  it('lights propose what a ladder would open, with the reason, and open nothing', async () => {
    cycle.on('2024-06-03');
    await cycle.open('2024-05');
    await cycle.report('jobs', 1, '2024-05', { typed: '1' });
    const proposed = (await cycle.supervisor.ask(`GET /api/matters/proposals?plan=${cycle.planId}&ladder=sanming`)).json<{
      items: object[];
    }>();
    // The unit has an open sheet for task 1 already.
    expect(proposed.items).toEqual([]);
    const [standing] = (await cycle.supervisor.ask(`GET /api/matters?state=open&task=${cycle.taskId(1)}`)).json<{
      items: MatterDetailView[];
    }>().items;
    const full = await read(cycle.supervisor, standing as MatterDetailView);
    await done(cycle.supervisor, full, 'withdraw', '重复');
    expect((await cycle.supervisor.ask(`GET /api/matters/proposals?plan=${cycle.planId}&ladder=sanming`)).json()).toMatchObject({
      items: [{ no: 1, unitId: cycle.unitIds.jobs, stepKey: 'blue', sentence: expect.stringContaining('落后') }],
    });
    expect((await cycle.supervisor.ask('GET /api/matters/ladders')).json<{ items: object[] }>().items).toHaveLength(4);
  });
});
