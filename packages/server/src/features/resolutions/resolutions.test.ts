import { beforeAll, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { ResolutionsView } from './contract.js';

const plan = (target: string): string => `辽宁省人民政府2024年重点工作分工方案
一、主要目标
1.${target}
牵头领导:王健
牵头单位:省水利厅
责任单位:省财政厅等部门
`;

describeServer((server) => {
  let supervisor: SignedIn;
  let lead: SignedIn;
  let finance: SignedIn;
  let water = '';
  let added = '';
  let taskId = '';
  let planId = '';

  const read = async (person: SignedIn) => (await person.ask(`GET /api/tasks/${taskId}/resolutions`)).json<ResolutionsView>();
  const decide = (person: SignedIn, unitIds: readonly string[], reason = '会议纪要第3号') =>
    person.ask(`POST /api/tasks/${taskId}/resolutions`, { subject: 'open-list', unitIds, reason });
  const responsible = async () =>
    (await supervisor.ask(`GET /api/tasks/${taskId}`))
      .json<{ responsible: { unitId: string; role: string }[] }>()
      .responsible.map(({ unitId, role }) => `${role} ${unitId}`);
  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;

  beforeAll(async () => {
    await loadDocument(server().ledger, plan('除险加固病险水库10座。'));
    supervisor = await server().person(['supervisor']);
    water = await unitNamed(server(), '省水利厅');
    const money = await unitNamed(server(), '省财政厅');
    added = await unitNamed(server(), '省自然资源厅');
    lead = await server().person(['unit-liaison'], { unitId: water });
    finance = await server().person(['unit-liaison'], { unitId: money });
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string; planId: string }[] }>();
    taskId = items[0]?.taskId ?? '';
    planId = items[0]?.planId ?? '';
    await supervisor.ask('POST /api/receipts/issue', { planId, clock: '13710-7-days' });
  });

  it('an open list waits for somebody to say who is meant', async () => {
    expect(await read(lead)).toMatchObject({
      subjects: [{ subject: 'open-list', name: '等', isOpen: true, units: [], standing: null, history: [] }],
      mayDecide: true,
      unissued: 0,
    });
    expect(await read(finance)).toMatchObject({ mayDecide: false });
  });

  it('a co-unit, a unit that is not there, a missing reason, a body that is not printed are refused', async () => {
    expect(codeOf(await decide(finance, [added]))).toBe('not-lead-unit');
    expect(codeOf(await decide(lead, ['no-such-unit']))).toBe('owner-unknown');
    expect(codeOf(await decide(lead, [added], ' '))).toBe('reason-missing');
    const body = { subject: 'collective', collectiveId: 'cities', unitIds: [added], reason: '会议纪要' };
    expect(codeOf(await lead.ask(`POST /api/tasks/${taskId}/resolutions`, body))).toBe('owners-not-open');
  });

  it('the lead unit says so, the units answer for the task, and their receipts are offered', async () => {
    const decided = (await decide(lead, [added])).json<ResolutionsView>();
    expect(decided.subjects[0]).toMatchObject({ isOpen: false, units: [{ name: '省自然资源厅' }], standing: { reason: '会议纪要第3号' } });
    expect(decided.unissued).toBe(1);
    expect(await responsible()).toContain(`co ${added}`);
    expect((await supervisor.ask('POST /api/receipts/issue', { planId, clock: '13710-7-days' })).json()).toMatchObject({ issued: 1 });
  });

  it('stays when the plan is imported again', async () => {
    await loadDocument(server().ledger, plan('除险加固病险水库12座。'));
    expect(await responsible()).toEqual([`lead ${water}`, expect.stringContaining('co '), `co ${added}`]);
  });

  it('is taken back: its unit answers no longer, what it has not signed goes, the history stays', async () => {
    const [subject] = (await read(supervisor)).subjects;
    const withdraw = (person: SignedIn, reason: string) =>
      person.ask(`POST /api/tasks/${taskId}/resolutions/${subject?.standing?.resolutionId}/withdraw`, { reason });
    expect(codeOf(await withdraw(finance, '有误'))).toBe('not-lead-unit');
    const after = (await withdraw(supervisor, '另行研究')).json<ResolutionsView>();
    expect(after.subjects[0]).toMatchObject({
      isOpen: true,
      units: [],
      history: [{ reason: '会议纪要第3号', withdrawnAt: expect.any(String) }],
    });
    expect(codeOf(await withdraw(supervisor, '另行研究'))).toBe('resolution-withdrawn');
    expect(await responsible()).not.toContain(`co ${added}`);
    const { items } = (await supervisor.ask(`GET /api/receipts?task=${taskId}&unit=${added}`)).json<{ items: { state: string }[] }>();
    expect(items).toMatchObject([{ state: 'withdrawn' }]);
  });
});
