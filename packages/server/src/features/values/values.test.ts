import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';
import type { TaskValuesView } from './contract.js';

describeServer((server) => {
  let cycle: PlayedCycle;
  let bureau: SignedIn;
  let bureauLiaison: SignedIn;
  let bureauId = '';
  let taskId = '';

  const entry = { measure: 'g1', typed: '9.6', asOf: '2024-03-31', source: '省统计局2024年一季度数据，2024-04-18发布' };
  const valuesFor = async (person: SignedIn) => (await person.ask(`GET /api/tasks/${taskId}/values`)).json<TaskValuesView>();
  const kindsOf = ({ measures }: TaskValuesView) =>
    measures.map(({ share, values }) => [
      share.name,
      ...values.map((one) => `${one.kind} ${one.value}${one.corrected ? ' (corrected)' : ''}`),
    ]);

  beforeAll(async () => {
    cycle = await playCycle(server());
    taskId = cycle.taskId(1);
    bureauId = await unitNamed(server(), '省统计局');
    bureau = await server().person(['unit-approver'], { unitId: bureauId });
    bureauLiaison = await server().person(['unit-liaison'], { unitId: bureauId });
    cycle.on('2024-03-20');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('shenyang', 1, { value: 24 });
    await cycle.open('2024-03');
    await cycle.report('jobs', 1, '2024-03', { typed: '14' });
    cycle.on('2024-04-20');
  });

  it('stand side by side, each with its source and date', async () => {
    const verified = await cycle.supervisor.ask(`POST /api/tasks/${taskId}/values/verified`, { ...entry, typed: '12', source: '查阅台账' });
    const { measures } = verified.json<TaskValuesView>();
    expect(measures[0]).toMatchObject({
      name: '完成量',
      share: { name: '省人力资源社会保障厅' },
      values: [
        { kind: 'verified', value: 12, unit: '万人', asOf: '2024-03-31', source: '查阅台账' },
        { kind: 'self', value: 14, source: '省人力资源社会保障厅自报' },
      ],
    });
  });

  it('are corrected by a new one that names the old one', async () => {
    const old = (await valuesFor(cycle.supervisor)).measures[0]?.values[0]?.valueId;
    const again = { ...entry, typed: '13', source: '复核', corrects: old };
    const answer = await cycle.supervisor.ask(`POST /api/tasks/${taskId}/values/verified`, again);
    expect(kindsOf(answer.json())[0]).toEqual(['省人力资源社会保障厅', 'verified 13', 'verified 12 (corrected)', 'self 14']);
    const foreign = { ...again, corrects: (await valuesFor(cycle.supervisor)).measures[0]?.values.at(-1)?.valueId };
    expect((await cycle.supervisor.ask(`POST /api/tasks/${taskId}/values/verified`, foreign)).statusCode).toBe(404);
  });

  it('are refused where they are no number, in another unit, of a day to come, or of no promise', async () => {
    const enter = async (more: object) =>
      (await cycle.supervisor.ask(`POST /api/tasks/${taskId}/values/verified`, { ...entry, ...more })).json<{ code: string }>().code;
    expect(await enter({ typed: '很多' })).toBe('value-unfit');
    expect(await enter({ typed: '96000人' })).toBe('value-unfit');
    expect(await enter({ asOf: '2024-04-21' })).toBe('value-of-tomorrow');
    expect(await enter({ measure: 'g9' })).toBe('not-found');
    expect(await enter({ unitId: cycle.unitIds.dalian })).toBe('not-found');
  });

  it('are verified by the supervisor, published by the entitled unit’s approver, and by nobody else', async () => {
    const post = (person: SignedIn, kind: string) => person.ask(`POST /api/tasks/${taskId}/values/${kind}`, entry);
    expect((await post(cycle.people.jobs, 'verified')).json()).toMatchObject({ code: 'not-permitted' });
    expect((await post(cycle.supervisor, 'published')).json()).toMatchObject({ code: 'not-permitted' });
    expect((await post(bureau, 'published')).json()).toMatchObject({ code: 'not-publisher' });
    const name = (person: SignedIn) =>
      person.ask(`PUT /api/tasks/${taskId}/publishers/g1`, { unitId: bureauId, source: '统计法；省统计局按季发布' });
    expect((await name(cycle.people.jobs)).statusCode).toBe(403);
    expect((await name(cycle.supervisor)).json()).toMatchObject({ measures: [{ publisher: { id: bureauId } }, {}] });
    expect((await post(bureauLiaison, 'published')).json()).toMatchObject({ code: 'not-permitted' });
    expect((await post(bureau, 'published')).json()).toMatchObject({ kind: 'published', value: 9.6 });
    const lead = await server().person(['unit-approver'], { unitId: cycle.unitIds.jobs });
    expect((await post(lead, 'published')).json()).toMatchObject({ code: 'not-publisher' });
  });

  it('once an indicator has a publisher, its light takes the published one alone', async () => {
    const { items } = (await bureau.ask('GET /api/values/entitled')).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { no: 1, name: '完成量', share: { name: '省人力资源社会保障厅' }, last: { value: 9.6, asOf: '2024-03-31' } },
      { no: 1, share: { name: '沈阳市人民政府' }, last: null },
    ]);
    expect((await valuesFor(cycle.people.jobs)).measures[0]?.values[0]).toMatchObject({ kind: 'published' });
  });

  it('are seen by the own unit, by who leads the task and from above, never sideways', async () => {
    expect(kindsOf(await valuesFor(cycle.people.shenyang)).map(([name]) => name)).toEqual(['沈阳市人民政府']);
    expect(kindsOf(await valuesFor(cycle.people.jobs)).map(([name]) => name)).toEqual(['省人力资源社会保障厅', '沈阳市人民政府']);
    expect((await cycle.people.farms.ask(`GET /api/tasks/${taskId}/values`)).statusCode).toBe(404);
    expect((await bureau.ask(`GET /api/tasks/${taskId}/values`)).statusCode).toBe(404);
  });
});
