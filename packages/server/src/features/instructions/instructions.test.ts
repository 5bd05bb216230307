import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { playCycle } from '../../testing/play-cycle.js';
import type { InstructionDetailView } from './contract.js';

describeServer((server) => {
  let cycle: Awaited<ReturnType<typeof playCycle>>;
  let leader: SignedIn;
  let otherLeader: SignedIn;
  let one: InstructionDetailView;

  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const given = { officialId: '王健', title: '稳就业', body: '请人社厅抓紧，月底前报我。', givenOn: '2024-05-06', urgency: 'ordinary' };
  const recorded = (person: SignedIn, more: object = {}) => person.ask('POST /api/instructions', { ...given, ...more });
  const act = (person: SignedIn, word: string, more: object = {}) =>
    person.ask(`POST /api/instructions/${one.instructionId}/${word}`, { edit: one.edit, ...more });
  const done = async (person: SignedIn, word: string, more: object = {}) => {
    const answer = await act(person, word, more);
    expect([word, answer.statusCode, answer.body.slice(0, 300)]).toEqual([word, 200, expect.any(String)]);
    one = answer.json<InstructionDetailView>();
    return one;
  };
  const assigned = () => ({ unitIds: [cycle.unitIds.jobs], demand: '一周内报方案', ladderId: 'sanming' });

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-05-06');
    leader = await server().person(['lead-official'], { officialId: '王健' });
    otherLeader = await server().person(['lead-official'], { officialId: '张立林' });
  });

  it('is recorded by the office or the leader himself, with the clock of its urgency', async () => {
    expect(codeOf(await recorded(cycle.supervisor, { officialId: '无此人' }))).toBe('official-unknown');
    expect(codeOf(await recorded(otherLeader))).toBe('not-lead-official');
    const late = await recorded(cycle.supervisor, { dueOn: '2024-07-01' });
    expect([codeOf(late), late.json<{ title: string }>().title]).toEqual(['instruction-too-long', expect.stringContaining('2024-05-21')]);
    one = (await recorded(leader, { taskId: cycle.taskId(1) })).json<InstructionDetailView>();
    expect(one).toMatchObject({ number: '〔2024〕1号', dueOn: '2024-05-21', state: 'recorded', officialName: '王健', taskNo: 1 });
    const clock = await leader.ask('GET /api/instructions/clock?givenOn=2024-05-06');
    expect(clock.json<{ urgencies: object[] }>().urgencies).toContainEqual({
      urgency: 'urgent',
      name: '急件',
      days: 5,
      dueOn: '2024-05-11',
    });
  });

  it('is seen by its leader and the office, by a unit only once it holds a sheet, by the assessor never', async () => {
    const seen = async (person: SignedIn) => (await person.ask('GET /api/instructions')).json<{ items?: object[] }>().items?.length;
    expect([await seen(leader), await seen(otherLeader), await seen(cycle.supervisor), await seen(cycle.people.jobs)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect((await otherLeader.ask(`GET /api/instructions/${one.instructionId}`)).statusCode).toBe(404);
    const assessor = await server().person(['assessor']);
    expect((await assessor.ask('GET /api/instructions')).statusCode).toBe(403);
  });

  it('is given out on sheets that carry its last day, all or none', async () => {
    expect(codeOf(await act(cycle.supervisor, 'assign', { ...assigned(), unitIds: [cycle.unitIds.jobs, 'nobody'] }))).toBe(
      'hand-over-unknown',
    );
    expect((await cycle.supervisor.ask(`GET /api/matters?origin=${one.instructionId}`)).json()).toMatchObject({ items: [] });
    await done(cycle.supervisor, 'assign', assigned());
    expect(one).toMatchObject({ state: 'assigned', openSheets: 1, sheetList: [{ stepDue: '2024-05-21', sheet: '〔2024〕1号' }] });
    expect((await cycle.people.jobs.ask(`GET /api/instructions/${one.instructionId}`)).json()).toMatchObject({
      body: given.body,
      acts: [],
    });
    expect((await cycle.people.shenyang.ask(`GET /api/instructions/${one.instructionId}`)).statusCode).toBe(404);
    const desk = (await cycle.supervisor.ask('GET /api/desk')).json<{ items: object[] }>().items;
    expect(desk).toContainEqual(expect.objectContaining({ kind: 'instruction-report', dueOn: '2024-05-21', text: '稳就业' }));
  });

  it('is reported when every sheet is closed, and closed by the leader', async () => {
    expect(codeOf(await act(cycle.supervisor, 'report', { note: '已办' }))).toBe('instruction-unfinished');
    const [sheet] = one.sheetList;
    const matter = (word: string, person: SignedIn, edit: number, note?: string) =>
      person.ask(`POST /api/matters/${sheet?.matterId}/${word}`, { edit, ...(note === undefined ? {} : { note }) });
    expect((await matter('answer', cycle.people.jobs, 1, '已开招聘会')).statusCode).toBe(200);
    expect((await matter('close', cycle.supervisor, 2)).statusCode).toBe(200);
    expect(codeOf(await act(cycle.supervisor, 'report'))).toBe('reason-missing');
    await done(cycle.supervisor, 'report', { note: '已开招聘会12场' });
    expect(codeOf(await act(cycle.supervisor, 'close'))).toBe('not-lead-official');
    const desk = (await leader.ask('GET /api/desk')).json<{ items: object[] }>().items;
    expect(desk).toContainEqual(expect.objectContaining({ kind: 'instruction-close' }));
    const { edit } = one;
    await done(leader, 'close');
    expect(one).toMatchObject({ state: 'closed', outcome: '已开招聘会12场', acts: [] });
    expect(codeOf(await leader.ask(`POST /api/instructions/${one.instructionId}/close`, { edit }))).toBe('instruction-not-open');
  });

  it('stands in the task’s timeline with its entry in the log; a unit reads its own deeds alone', async () => {
    type Timeline = { items: { sentence: string; seq: number | null; hash: string | null; kind: string }[]; nextCursor: string | null };
    const timeline = async (person: SignedIn, query = '') =>
      (await person.ask(`GET /api/tasks/${cycle.taskId(1)}/timeline?${query}`)).json<Timeline>();
    const all = await timeline(cycle.supervisor, 'limit=200');
    expect(all.items.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(['批示〔2024〕1号办结', expect.stringContaining('发督办单〔2024〕1号')]),
    );
    for (const { seq, hash } of all.items) expect([typeof seq, hash?.length ?? 0]).toEqual(['number', 64]);
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await timeline(cycle.supervisor, `limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ sentence }) => sentence));
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    expect(paged).toEqual(all.items.map(({ sentence }) => sentence));
    const supervised = await timeline(cycle.supervisor, 'kind=supervision&limit=200');
    expect(new Set(supervised.items.map(({ kind }) => kind))).toEqual(new Set(['supervision']));
    const own = (await timeline(cycle.people.jobs, 'limit=200')).items.map(({ sentence }) => sentence);
    expect(own).toContainEqual(expect.stringContaining('已开招聘会'));
    expect(own).not.toContain('批示〔2024〕1号办结');
    expect(await timeline(cycle.supervisor, 'to=2024-01-01')).toMatchObject({ items: [] });
    expect((await server().stranger(`GET /api/tasks/${cycle.taskId(1)}/timeline`)).statusCode).toBe(401);
  });

  it('is withdrawn only before it is given out, with a reason', async () => {
    one = (await recorded(cycle.supervisor, { urgency: 'urgent', dueOn: '2024-05-08' })).json<InstructionDetailView>();
    expect(one.dueOn).toBe('2024-05-08');
    await done(cycle.supervisor, 'withdraw', { note: '登记重复' });
    expect(codeOf(await act(cycle.supervisor, 'assign', assigned()))).toBe('instruction-not-open');
  });
});
