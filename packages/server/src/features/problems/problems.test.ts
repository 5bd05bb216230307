import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { playCycle } from '../../testing/play-cycle.js';
import type { ProblemDetailView } from './contract.js';

describeServer((server) => {
  let cycle: Awaited<ReturnType<typeof playCycle>>;
  let other: SignedIn;
  let one: ProblemDetailView;

  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const listed = (more: object = {}) =>
    cycle.supervisor.ask('POST /api/problems', {
      unitId: cycle.unitIds.jobs,
      taskId: cycle.taskId(1),
      source: 'supervision',
      title: '招聘会场次不足',
      detail: '四月仅开一场',
      foundOn: '2024-05-06',
      dueOn: '2024-06-14',
      ...more,
    });
  const act = (person: SignedIn, word: string, more: object = {}) =>
    person.ask(`POST /api/problems/${one.problemId}/${word}`, { edit: one.edit, ...more });
  const done = async (person: SignedIn, word: string, more: object = {}) => {
    const answer = await act(person, word, more);
    expect([word, answer.statusCode, answer.body.slice(0, 300)]).toEqual([word, 200, expect.any(String)]);
    one = answer.json<ProblemDetailView>();
  };
  const plan = { measure: '每周一场', person: '李明', plannedFor: '2024-06-10' };

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-05-06');
    other = await server().person(['supervisor']);
  });

  it('is listed for one unit with a day that lies ahead', async () => {
    expect(codeOf(await listed({ unitId: 'nobody' }))).toBe('hand-over-unknown');
    expect(codeOf(await listed({ dueOn: '2024-05-01' }))).toBe('due-in-the-past');
    one = (await listed()).json<ProblemDetailView>();
    expect(one).toMatchObject({ number: '〔2024〕1号', state: 'open', sourceName: '督查发现', taskNo: 1, acts: ['withdraw'] });
  });

  it('is the unit’s own to plan and report; no other unit sees it', async () => {
    expect((await cycle.people.shenyang.ask('GET /api/problems')).json()).toMatchObject({ items: [] });
    expect((await act(cycle.people.shenyang, 'plan', plan)).statusCode).toBe(404);
    expect(codeOf(await act(cycle.supervisor, 'plan', plan))).toBe('unit-has-account');
    expect(codeOf(await act(cycle.people.jobs, 'plan', { ...plan, plannedFor: '2024-07-01' }))).toBe('plan-after-due');
    await done(cycle.people.jobs, 'plan', plan);
    expect(one).toMatchObject({ state: 'planned', ...plan });
    const desk = (await cycle.people.jobs.ask('GET /api/desk')).json<{ items: object[] }>().items;
    expect(desk).toContainEqual(expect.objectContaining({ kind: 'problem-report', dueOn: '2024-06-14', text: '招聘会场次不足' }));
  });

  it('is returned, reported again, and closed by who did not report it; reopened when it comes back', async () => {
    expect(codeOf(await act(cycle.people.jobs, 'report'))).toBe('reason-missing');
    await done(cycle.people.jobs, 'report', { note: '已开三场' });
    await done(other, 'return', { note: '请附名单' });
    await done(cycle.people.jobs, 'report', { note: '已开五场，名单附后' });
    await done(cycle.supervisor, 'close');
    expect(one).toMatchObject({ state: 'closed', result: '已开五场，名单附后', acts: ['reopen'] });
    await done(cycle.supervisor, 'reopen', { note: '抽查仍不足' });
    expect(one).toMatchObject({ state: 'planned', steps: expect.arrayContaining([expect.objectContaining({ eventName: '重新列入' })]) });
  });

  it('reported from paper for a unit without an account is not closed by the same hand', async () => {
    const units = (await cycle.supervisor.ask('GET /api/units?limit=1&q=%E7%9C%81%E5%AE%A1%E8%AE%A1%E5%8E%85')).json<{
      items: { unitId: string }[];
    }>();
    one = (await listed({ unitId: units.items[0]?.unitId, taskId: null })).json<ProblemDetailView>();
    await done(cycle.supervisor, 'plan', plan);
    await done(cycle.supervisor, 'report', { note: '书面报告' });
    expect(codeOf(await act(cycle.supervisor, 'close'))).toBe('closer-answered');
    await done(other, 'close');
  });

  it('passes with its unit to the successor, sheet and all, and comes back when the merging is taken back', async () => {
    const { money, farms } = cycle.unitIds;
    one = (await listed({ unitId: money, taskId: null })).json<ProblemDetailView>();
    const order = { planId: null, taskId: null, unitId: money, origin: 'problem', originId: one.problemId, title: '催办', demand: '速办' };
    await cycle.supervisor.ask('POST /api/matters', { ...order, ladderId: 'sanming' });
    const shown = async (person: SignedIn) => (await person.ask(`GET /api/problems/${one.problemId}`)).json<ProblemDetailView>();
    await cycle.supervisor.ask(`POST /api/units/${money}/merge`, { successorId: farms, from: '2024-06-01' });
    expect(await shown(cycle.people.farms)).toMatchObject({
      unitName: '省农业农村厅',
      sheetList: [{ unitName: '省农业农村厅' }],
      steps: [{}, { eventName: expect.stringContaining('单位合并'), note: '省财政厅' }],
    });
    expect((await cycle.people.money.ask(`GET /api/problems/${one.problemId}`)).statusCode).toBe(404);
    expect((await cycle.supervisor.ask(`DELETE /api/units/${money}/merge`)).statusCode).toBe(200);
    expect(await shown(cycle.people.money)).toMatchObject({ unitName: '省财政厅', sheetList: [{ unitName: '省财政厅' }] });
    await done(cycle.supervisor, 'withdraw', { note: '误列', edit: (await shown(cycle.supervisor)).edit });
  });

  it('is counted by unit, found when overdue, and shown in the dispatch view', async () => {
    cycle.on('2024-06-17');
    const { items } = (await cycle.supervisor.ask('GET /api/problems/by-unit')).json<{ items: object[] }>();
    expect(items[0]).toMatchObject({ unitId: cycle.unitIds.jobs, all: 1, open: 1, overdue: 1, closed: 0, persons: ['李明'] });
    expect((await cycle.supervisor.ask('GET /api/problems?overdue=true')).json<{ items: object[] }>().items).toHaveLength(1);
    type View = { groups: { name: string; overdue: number; items: { no: number; dues: { kind: string; overdue: boolean }[] }[] }[] };
    for (const by of ['unit', 'official'] as const) {
      const view = (await cycle.supervisor.ask(`GET /api/dispatch?plan=${cycle.planId}&by=${by}`)).json<View>();
      const lines = view.groups.flatMap(({ items: shown }) => shown).filter(({ no }) => no === 1);
      expect(lines.flatMap(({ dues }) => dues)).toContainEqual(expect.objectContaining({ kind: 'problem', overdue: true }));
    }
    expect((await cycle.people.jobs.ask(`GET /api/dispatch?plan=${cycle.planId}&by=unit`)).statusCode).toBe(403);
  });
});
