import { drawRecheck } from '@luoshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { multipart } from '../../testing/multipart.js';
import { playCycle } from '../../testing/play-cycle.js';
import type { CloseOutDetailView, DrawView } from './contract.js';

describeServer((server) => {
  let cycle: Awaited<ReturnType<typeof playCycle>>;
  let approver: SignedIn;
  let assessor: SignedIn;
  let leader: SignedIn;
  let closed: CloseOutDetailView;

  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const begin = (person: SignedIn, no: number) => person.ask('POST /api/close-outs', { taskId: cycle.taskId(no) });
  const read = async (person: SignedIn, closeOutId: string) =>
    (await person.ask(`GET /api/close-outs/${closeOutId}`)).json<CloseOutDetailView>();
  const act = (person: SignedIn, { closeOutId, edit }: CloseOutDetailView, word: string, note?: string) =>
    person.ask(`POST /api/close-outs/${closeOutId}/${word}`, note === undefined ? { edit } : { edit, note });
  const done = async (person: SignedIn, one: CloseOutDetailView, word: string, note?: string) => {
    const answer = await act(person, one, word, note);
    expect([word, answer.statusCode, answer.body.slice(0, 300)]).toEqual([word, 200, expect.any(String)]);
    return answer.json<CloseOutDetailView>();
  };
  const file = async (person: SignedIn, { closeOutId }: CloseOutDetailView) => {
    const { body, headers } = multipart([{ field: 'file', filename: '验收鉴定书.txt', bytes: Buffer.from('验收合格') }]);
    const answer = await person.ask(`POST /api/evidence/close-out/${closeOutId}`, body, headers);
    return answer.json<{ evidenceId: string }>().evidenceId;
  };
  /** An application with everything it needs. */
  const applied = async (person: SignedIn, no: number) => {
    const draft = (await begin(person, no)).json<CloseOutDetailView>();
    const evidenceIds = [await file(person, draft)];
    const answers = ['result', 'acceptance'].map((id) => ({ id, evidenceIds, note: '' }));
    const saved = await person.ask(`PUT /api/close-outs/${draft.closeOutId}`, { edit: draft.edit, statement: '全部完成。', answers });
    return done(person, saved.json<CloseOutDetailView>(), 'apply');
  };

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-05');
    await cycle.promise('jobs', 1, { value: 45 });
    await cycle.promise('farms', 2, { value: 500 });
    await cycle.open('2024-03');
    assessor = await server().person(['assessor']);
    leader = await server().person(['lead-official'], { officialId: '王健' });
    approver = await server().person(['unit-approver'], { unitId: cycle.unitIds.farms });
  });

  describe('an application', () => {
    it('is the first lead unit’s, once, and on a promise in force', async () => {
      expect(codeOf(await begin(cycle.people.money, 2))).toBe('not-lead-unit');
      expect((await begin(cycle.people.shenyang, 2)).statusCode).toBe(404);
      expect(codeOf(await begin(cycle.people.jobs, 3))).toBe('close-out-needs-baseline');
      const draft = (await begin(cycle.people.jobs, 1)).json<CloseOutDetailView>();
      expect(draft).toMatchObject({
        state: 'draft',
        goals: [{ text: '完成量45万人以上' }],
        acts: expect.arrayContaining(['save', 'apply']),
      });
      expect(codeOf(await begin(cycle.people.jobs, 1))).toBe('close-out-pending');
      await done(cycle.people.jobs, draft, 'withdraw');
    });

    it('shows evidence for what is required, its own alone', async () => {
      const draft = (await begin(cycle.people.jobs, 1)).json<CloseOutDetailView>();
      expect(codeOf(await act(cycle.people.jobs, draft, 'apply'))).toBe('statement-missing');
      const foreign = [{ id: 'result', evidenceIds: ['01900000-0000-7000-8000-00000000dead'], note: '' }];
      const saved = (
        await cycle.people.jobs.ask(`PUT /api/close-outs/${draft.closeOutId}`, { edit: draft.edit, statement: '完成', answers: foreign })
      ).json<CloseOutDetailView>();
      expect(saved.checklist[0]).toMatchObject({ id: 'result', evidenceIds: [] });
      const refused = await act(cycle.people.jobs, saved, 'apply');
      expect([codeOf(refused), refused.json<{ title: string }>().title]).toEqual([
        'checklist-incomplete',
        expect.stringContaining('目标完成情况的证明'),
      ]);
      expect(codeOf(await cycle.people.jobs.ask(`PUT /api/close-outs/${draft.closeOutId}`, { edit: 1, statement: '', answers: [] }))).toBe(
        'edited-meanwhile',
      );
      await done(cycle.people.jobs, saved, 'withdraw');
    });

    it('waits until no change of the task is asked for', async () => {
      const asked = (await approver.ask('POST /api/requests', { taskId: cycle.taskId(2), kind: 'stop' })).json<{ requestId: string }>();
      const draft = (await begin(approver, 2)).json<CloseOutDetailView>();
      const saved = await approver.ask(`PUT /api/close-outs/${draft.closeOutId}`, { edit: 1, statement: '完成', answers: [] });
      expect(codeOf(await act(approver, saved.json(), 'apply'))).toBe('close-out-request-open');
      await approver.ask(`POST /api/requests/${asked.requestId}/withdraw`, { edit: 1 });
      await done(approver, saved.json(), 'withdraw');
    });
  });

  describe('a task', () => {
    it('is checked by who did not report, approved by its lead official, and struck off', async () => {
      const one = await applied(cycle.people.jobs, 1);
      expect(one.state).toBe('applied');
      expect(codeOf(await act(assessor, one, 'return'))).toBe('reason-missing');
      const checked = await done(assessor, one, 'check');
      expect(codeOf(await act(cycle.supervisor, checked, 'approve'))).toBe('not-lead-official');
      const approved = await done(leader, checked, 'approve');
      closed = await done(cycle.supervisor, approved, 'close');
      expect(closed).toMatchObject({
        state: 'closed',
        steps: [{ event: 'apply' }, { event: 'check' }, { event: 'approve' }, { event: 'close' }],
      });
    });

    it('owes nothing any more: its reports are waived, none is asked for, a late one is refused, its light is settled', async () => {
      const reports = (await cycle.supervisor.ask(`GET /api/reports?task=${cycle.taskId(1)}`)).json<{
        items: { reportId: string; state: string }[];
      }>().items;
      expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(['waived']));
      const own = await cycle.reportOf('jobs', 1, '2024-03');
      const late = await cycle.people.jobs.ask(`PUT /api/reports/${own.reportId}`, { edit: own.edit, body: own.body });
      expect([late.statusCode, codeOf(late)]).toEqual([409, 'report-not-open']);
      const task = (await cycle.supervisor.ask(`GET /api/tasks/${cycle.taskId(1)}`)).json<{
        status: { severity: string; closeOutState: string };
      }>();
      expect(task.status).toMatchObject({ severity: 'done', closeOutState: 'closed' });
    });

    it('is not checked by somebody who entered its reports, nor by its own units', async () => {
      const farmer = await server().person(['unit-approver', 'assessor'], { unitId: cycle.unitIds.farms });
      const one = await applied(cycle.people.farms, 2);
      expect(codeOf(await act(farmer, one, 'check'))).toBe('checker-is-reporter');
      expect((await read(farmer, one.closeOutId)).acts).not.toContain('check');
      expect((await read(assessor, one.closeOutId)).acts).toEqual(expect.arrayContaining(['check', 'return']));
      const returned = await done(assessor, one, 'return', '缺验收报告');
      expect(returned).toMatchObject({ state: 'returned', steps: [{ event: 'apply' }, { event: 'return', note: '缺验收报告' }] });
    });
  });

  describe('a re-check', () => {
    it('is drawn at random with a seed that draws the same again', async () => {
      expect((await assessor.ask('POST /api/close-outs/draws', { planId: cycle.planId, share: 0.1 })).statusCode).toBe(403);
      const draw = (await cycle.supervisor.ask('POST /api/close-outs/draws', { planId: cycle.planId, share: 0.1 })).json<DrawView>();
      expect(draw).toMatchObject({ candidates: 1, drawn: [closed.closeOutId] });
      expect(drawRecheck([closed.closeOutId], draw.share, draw.seed)).toEqual(draw.drawn);
      expect((await cycle.supervisor.ask(`GET /api/close-outs/draws?plan=${cycle.planId}`)).json()).toMatchObject({
        items: [{ seed: draw.seed }],
      });
      expect(codeOf(await cycle.supervisor.ask('POST /api/close-outs/draws', { planId: cycle.planId, share: 1 }))).toBe('nothing-to-draw');
    });

    it('keeps the task closed until it is confirmed or reopened with a reason, and the history stays', async () => {
      const drawn = await read(cycle.supervisor, closed.closeOutId);
      expect(drawn).toMatchObject({ state: 'in-recheck', isSampled: true });
      expect(codeOf(await act(cycle.supervisor, drawn, 'confirm'))).toBe('reason-missing');
      const confirmed = await done(cycle.supervisor, drawn, 'confirm', '现场核实');
      expect(confirmed.state).toBe('closed');
      const reopened = await done(cycle.supervisor, confirmed, 'reopen', '数据不实');
      expect(reopened).toMatchObject({ state: 'reopened', acts: [] });
      const again = await applied(cycle.people.jobs, 1);
      expect(again.state).toBe('applied');
      const { items } = (await cycle.supervisor.ask(`GET /api/close-outs?task=${cycle.taskId(1)}`)).json<{ items: { state: string }[] }>();
      expect(items.map(({ state }) => state)).toEqual(['applied', 'reopened', 'withdrawn', 'withdrawn']);
      expect((await cycle.people.shenyang.ask('GET /api/close-outs')).json()).toMatchObject({ items: [] });
    });
  });
});
