import { beforeAll, expect, it } from 'vitest';
import type { StatusView } from '../../presenting/light-schema.js';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';
import type { ProgressView, TaskLightsView } from './contract.js';

/** What these tests look at in a row of the ledger. */
type LedgerRow = { readonly no: number; readonly status: StatusView | null };

describeServer((server) => {
  let cycle: PlayedCycle;

  const ask = async <T>(person: SignedIn, call: Parameters<SignedIn['ask']>[0]): Promise<T> => (await person.ask(call)).json<T>();
  const ledger = async (query: string, person = cycle.supervisor) =>
    (await ask<{ items: LedgerRow[] }>(person, `GET /api/tasks?plan=${cycle.planId}&${query}`)).items;
  const numbers = async (query: string, person = cycle.supervisor) => (await ledger(query, person)).map(({ no }) => no);
  const progress = (person = cycle.supervisor) => ask<ProgressView>(person, `GET /api/plans/${cycle.planId}/progress`);

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-20');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('shenyang', 1, { value: 24 });
    await cycle.promise('farms', 2, { value: 500 });
    await cycle.open('2024-03');
    await cycle.report('jobs', 1, '2024-03', { typed: '6' });
    await cycle.report('shenyang', 1, '2024-03', { typed: '0' });
    await cycle.report('farms', 2, '2024-03', { typed: '200', forecast: 'at-risk' });
  });

  it('stand in the ledger with their sentence, beside the lead unit’s own word', async () => {
    const [jobs, farms, rules] = await ledger('');
    expect(jobs?.status).toMatchObject({
      severity: 'behind',
      taskClass: 'annual',
      light: { label: '黄', color: 'yellow', shape: 'triangle', sentence: expect.stringContaining('按银川规则为黄') },
      forecast: { state: 'yes', name: '能如期完成' },
      disagrees: false,
    });
    expect(farms?.status).toMatchObject({ severity: 'on-track', forecast: { state: 'at-risk', reason: '资金未到位' }, disagrees: true });
    expect(rules?.status).toMatchObject({ severity: 'no-data', light: { sentence: '推进表还没有审定，没有可判定的依据' } });
  });

  it('narrow and sort the ledger', async () => {
    expect(await numbers('severity=behind&severity=at-risk')).toEqual([1]);
    expect(await numbers('severity=no-data&period=2024-03')).toEqual([3]);
    expect(await numbers('severity=behind&period=2024-02')).toEqual([]);
    expect(await numbers('class=annual')).toEqual([1, 2]);
    expect(await numbers('forecast=at-risk')).toEqual([2]);
    expect(await numbers('disagrees=true')).toEqual([2]);
    expect(await numbers(`city=${cycle.unitIds.shenyang}&shareSeverity=on-track`)).toEqual([]);
    expect(await numbers(`city=${cycle.unitIds.shenyang}&shareSeverity=at-risk`)).toEqual([1]);
    expect(await numbers('sort=severity')).toEqual([1, 3, 2]);
    expect(await numbers('sort=gap')).toEqual([1, 2, 3]);
  });

  it('are in every export, by their word and sentence', async () => {
    const file = await cycle.supervisor.ask(
      `GET /api/tasks/export?plan=${cycle.planId}&format=csv&columns=no&columns=light&columns=progress&columns=sentence&columns=forecast`,
    );
    expect(file.body).toContain('编号,灯,完成／序时,亮灯理由,能否如期');
    expect(file.body).toMatch(/1,黄,12\.5% \/ \d+(\.\d)?%,"?完成12\.5%/);
  });

  it('add up; each number opens exactly its tasks', async () => {
    const { period, whole, byChapter, byOfficial, byUnit, byCity } = await progress();
    expect(period).toBe('2024-03');
    expect(whole).toMatchObject({ tasks: 3, measured: 2, share: (0.125 + 0.4) / 2 });
    for (const { severity, tasks } of whole?.lights ?? []) expect(await numbers(`severity=${severity}`)).toHaveLength(tasks);
    for (const { id, lights } of byChapter)
      for (const { severity, tasks } of lights) expect(await numbers(`chapter=${id}&severity=${severity}`)).toHaveLength(tasks);
    for (const { id, lights } of byOfficial)
      for (const { severity, tasks } of lights)
        expect(await numbers(`official=${encodeURIComponent(id)}&severity=${severity}`)).toHaveLength(tasks);
    for (const { id, lights } of [...byUnit, ...byCity])
      for (const { severity, tasks } of lights)
        expect(await numbers(`unit=${encodeURIComponent(id)}&shareSeverity=${severity}`)).toHaveLength(tasks);
    expect(byChapter.map(({ name, tasks }) => `${name} ${tasks}`)).toEqual(['主要目标 2', '重点改革 1']);
    expect(byCity.map(({ name }) => name)).toEqual(['沈阳市人民政府']);
    const unknown = await cycle.supervisor.ask('GET /api/plans/01900000-0000-7000-8000-00000000dead/progress');
    expect(unknown.statusCode).toBe(404);
  });

  it('are read by task through the periods: the whole, and the shares one may see', async () => {
    const lights = (person: SignedIn) => ask<TaskLightsView>(person, `GET /api/tasks/${cycle.taskId(1)}/lights`);
    const shares = async (person: SignedIn) => (await lights(person)).periods[0]?.shares.map(({ unit }) => unit.name);
    expect((await lights(cycle.people.dalian)).periods).toMatchObject([
      {
        period: '2024-03',
        open: true,
        whole: { light: { packId: 'yinchuan', packVersion: 1, used: { kindName: '自报', value: 6 } }, wasRed: false },
      },
    ]);
    expect(await shares(cycle.people.dalian)).toEqual([]);
    expect(await shares(cycle.people.shenyang)).toEqual(['沈阳市人民政府']);
    expect(await shares(cycle.people.jobs)).toEqual(['省人力资源社会保障厅', '沈阳市人民政府']);
    expect((await cycle.people.farms.ask(`GET /api/tasks/${cycle.taskId(1)}/lights`)).statusCode).toBe(404);
  });

  it('of others are no unit’s to see: not in sums, not in lists, not of partners', async () => {
    const own = await progress(cycle.people.shenyang);
    expect(own).toMatchObject({ whole: null, byChapter: [], byOfficial: [], byUnit: [{ id: cycle.unitIds.shenyang }], byCity: [{}] });
    const list = async (person: SignedIn, more = '') =>
      (await ask<{ items: { no: number }[] }>(person, `GET /api/lights?plan=${cycle.planId}&period=2024-03${more}`)).items.map(
        ({ no }) => no,
      );
    expect(await list(cycle.supervisor)).toEqual([1, 2, 3]);
    expect(await list(cycle.supervisor, '&severity=behind&class=annual&chapter=0')).toEqual([1]);
    expect(await list(cycle.people.shenyang)).toEqual([1]);
    expect(await list(cycle.people.dalian, `&unit=${cycle.unitIds.shenyang}`)).toEqual([]);
    expect(await list(cycle.people.jobs, `&unit=${cycle.unitIds.shenyang}`)).toEqual([1]);
    expect(await numbers(`unit=${cycle.unitIds.shenyang}&shareSeverity=at-risk`, cycle.people.money)).toEqual([]);
  });
});
