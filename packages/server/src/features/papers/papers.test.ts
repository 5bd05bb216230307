import { createHash } from 'node:crypto';
import { readDocument } from '@luoshi/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';
import type { PaperLineView, PaperView } from './contract.js';

type Call = Parameters<SignedIn['ask']>[0];
type Problem = { readonly code: string; readonly detail: string };

describeServer((server) => {
  let cycle: PlayedCycle;

  const done = async <T = PaperView>(call: Call, body?: object, person = cycle.supervisor): Promise<T> => {
    const answer = await person.ask(call, body);
    if (answer.statusCode >= 300) throw new Error(`${call}: ${answer.body}`);
    return answer.json<T>();
  };
  const problem = async (call: Call, body?: object, person = cycle.supervisor): Promise<Problem> => (await person.ask(call, body)).json();
  const draft = (kind: string, more: object = {}) =>
    done('POST /api/papers', { kind, planId: cycle.planId, period: '2024-03', unitId: cycle.unitIds.jobs, ...more });
  const wordsOf = ({ edit, letterhead, prefix, title, recipients, body, issuer, copies }: PaperView) => ({
    ...{ edit, letterhead, prefix, title, recipients, body, issuer, copies },
  });
  const save = (paper: PaperView, change: Partial<PaperView>) =>
    done(`PUT /api/papers/${paper.paperId}`, wordsOf({ ...paper, ...change, edit: paper.edit }));
  const issue = ({ paperId, edit }: PaperView) => done(`POST /api/papers/${paperId}/issue`, { edit, issuedOn: '2024-04-05' });
  const file = async ({ paperId }: PaperView, person = cycle.supervisor) => {
    const answer = await person.ask(`GET /api/papers/${paperId}/file`);
    const bytes = new Uint8Array(answer.rawPayload);
    const read = answer.statusCode === 200 ? await readDocument(bytes) : null;
    return { answer, bytes, text: read?.kind === 'text' ? read.source.text : '' };
  };

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-20');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('farms', 2, { value: 500 });
    await cycle.open('2024-03');
    await cycle.report('jobs', 1, '2024-03', { typed: '2' });
    await cycle.report('farms', 2, '2024-03', { typed: '200' });
    cycle.on('2024-04-05');
  });

  describe('a 督查通报', () => {
    let paper: PaperView;

    it('counts first, names what is late, and founds every number in the ledger', async () => {
      paper = await draft('bulletin');
      expect(paper).toMatchObject({ state: 'draft', head: 'masthead', letterhead: '督查通报', unit: null, number: null, blanks: [] });
      const [counts] = paper.body.split('\n');
      expect(counts).toMatch(/^截至2024年3月31日，《.*》（辽政发〔2024〕90号）共有3项，本期亮灯3项。其中，.*，滞后1项、占33.3%，无数据1项/);
      expect(paper.body).toContain('二、滞后事项\n1.第1项“城镇新增就业45万人以上”（省人力资源社会保障厅），黄：完成4.2%');
      expect(paper.sources.find(({ number }) => number === '33.3%')?.origin).toBe('1÷3');
      expect(paper.sources.every(({ origin }) => !origin.includes('手工'))).toBe(true);
      expect(paper.annexes.map(({ title }) => title)).toEqual(['2024年3月滞后事项清单', '2024年3月各单位事项统计表']);
    });

    it('is edited; a number that somebody types is shown as theirs', async () => {
      paper = await save(paper, { body: `${paper.body}\n另有99件来信。` });
      expect(paper.sources.at(-1)).toMatchObject({ number: '99', origin: expect.stringContaining('手工写入') });
      const stale = await problem(`PUT /api/papers/${paper.paperId}`, { ...wordsOf(paper), edit: 1 });
      expect(stale.code).toBe('edited-meanwhile');
    });

    it('is issued with its number and stays the bytes it was issued as', async () => {
      const issued = await issue(paper);
      expect(issued).toMatchObject({ state: 'issued', number: '第1期', issuedOn: '2024-04-05' });
      const first = await file(issued);
      expect(first.text).toContain('督查通报\n第1期');
      expect(first.text).toContain('另有99件来信。\t99\t起草人手工写入');
      expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(issued.sha256);
      expect((await file(issued)).bytes).toEqual(first.bytes);
      expect((await problem(`PUT /api/papers/${paper.paperId}`, wordsOf(issued))).code).toBe('paper-not-open');
      expect((await issue(await draft('bulletin'))).number).toBe('第2期');
    });

    it('is withdrawn with a reason; its number is not given again', async () => {
      const withdrawn = await done(`POST /api/papers/${paper.paperId}/withdraw`, { reason: '数据有误' });
      expect(withdrawn).toMatchObject({ state: 'withdrawn', number: '第1期', reason: '数据有误' });
      expect((await problem(`POST /api/papers/${paper.paperId}/withdraw`, { reason: '再次' })).code).toBe('paper-not-open');
      expect((await issue(await draft('bulletin'))).number).toBe('第3期');
    });
  });

  it('is not issued with blanks left, nor over the length that the burden rules allow', async () => {
    const reminder = await draft('reminder');
    expect(reminder).toMatchObject({ blanks: ['【办理时限】', '【联系人及电话】'], recipients: '省人力资源社会保障厅' });
    const ask = (paper: PaperView) => problem(`POST /api/papers/${paper.paperId}/issue`, { edit: paper.edit, issuedOn: '2024-04-05' });
    expect(await ask(reminder)).toMatchObject({ code: 'paper-with-blanks', detail: expect.stringContaining('【办理时限】') });
    const long = await save(reminder, { body: '字'.repeat(4001) });
    expect(await ask(long)).toMatchObject({ code: 'paper-too-long', detail: expect.stringMatching(/4001字，超过4000字（.*减负/) });
    expect((await issue(await save(long, { body: '字'.repeat(4000) }))).number).toBe('督函〔2024〕1号');
  });

  it('of other kinds are written from the plan and the lights of a unit', async () => {
    const yearly = await draft('yearly');
    expect(yearly.body).toContain('你单位承担任务2项，其中牵头2项、参与0项');
    expect(yearly.annexes[0]?.table?.rows.map(([no, , , part]) => [no, part])).toEqual([
      ['1', '牵头'],
      ['3', '牵头'],
    ]);
    const division = await draft('division');
    expect(division.annexes.map(({ title }) => title)).toEqual(['主要目标', '重点改革']);
    expect((await draft('talk')).body).toContain('2024年3月有1项滞后');
    expect((await draft('briefing')).recipients).toBeNull();
  });

  it('are refused where the ledger holds nothing to tell, or the subject is not whole', async () => {
    const ask = (body: object) => problem('POST /api/papers', body);
    expect(await ask({ kind: 'bulletin', planId: cycle.planId })).toMatchObject({
      code: 'paper-subject-incomplete',
      detail: expect.stringContaining('填报期'),
    });
    expect((await ask({ kind: 'bulletin', planId: cycle.planId, period: '2024-01' })).code).toBe('paper-without-facts');
    expect((await ask({ kind: 'reminder', unitId: 'nobody' })).code).toBe('not-found');
  });

  it('reach the unit they are addressed to, once issued, and no other', async () => {
    const { jobs, farms } = cycle.people;
    const listed = async (person: SignedIn) =>
      (await done<{ items: PaperLineView[] }>('GET /api/papers', undefined, person)).items.map(({ kind, state }) => [kind, state]);
    expect(await listed(jobs)).toEqual([['reminder', 'issued']]);
    expect(await listed(farms)).toEqual([]);
    const { items } = await done<{ items: PaperView[] }>('GET /api/papers?kind=reminder');
    const [reminder] = items;
    if (reminder === undefined) throw new Error('no reminder');
    expect((await file(reminder, jobs)).answer.statusCode).toBe(200);
    expect((await file(reminder, farms)).answer.statusCode).toBe(404);
    expect((await jobs.ask('POST /api/papers', { kind: 'yearly' })).statusCode).toBe(403);
  });

  it('leave their way in the log', async () => {
    const { items } = await done<{ items: { action: string }[] }>('GET /api/audit?thingKind=paper&limit=100');
    expect(new Set(items.map(({ action }) => action))).toEqual(
      new Set(['paper.drafted', 'paper.saved', 'paper.issued', 'paper.withdrawn']),
    );
  });
});
