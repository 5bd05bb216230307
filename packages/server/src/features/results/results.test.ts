import { beforeAll, expect, it } from 'vitest';
import { describeServer } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';

describeServer((server) => {
  let cycle: PlayedCycle;
  type View = {
    met: number;
    missed: number;
    unknown: number;
    items: { no: number; actual: string; verdict: string; why: string; kindName: string }[];
  };
  const results = async (person = cycle.supervisor, year = 2024) =>
    (await person.ask(`GET /api/plans/${cycle.planId}/results?year=${year}`)).json<View>();

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-05');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('farms', 2, { value: 500 });
    cycle.on('2024-06-14');
    await cycle.open('2024-06');
    await cycle.report('jobs', 1, '2024-06', { typed: '30' });
  });

  it('judges nothing by the figure of some months, and says so', async () => {
    expect(await results()).toMatchObject({
      met: 0,
      missed: 0,
      unknown: 2,
      items: [
        { no: 1, actual: '30万人', verdict: 'unknown', why: '公布的不是全期数', kindName: '自报' },
        { no: 2, actual: '', verdict: 'unknown', why: '没有公布结果' },
      ],
    });
  });

  it('judges by the whole year, published before reported, and tells by how much', async () => {
    cycle.on('2024-12-16');
    await cycle.open('2024-12');
    await cycle.report('jobs', 1, '2024-12', { typed: '48.6' });
    await cycle.report('farms', 2, '2024-12', { typed: '499' });
    const { met, missed, items } = await results();
    expect([met, missed]).toEqual([1, 1]);
    expect(items.map(({ verdict, why }) => [verdict, why])).toEqual([
      ['met', '高0.6万人'],
      ['missed', '低1万人'],
    ]);
    expect(await results(cycle.supervisor, 2025)).toMatchObject({ unknown: 2, items: [{ actual: '' }, { actual: '' }] });
  });

  it('shows a unit its own tasks alone', async () => {
    expect((await results(cycle.people.farms)).items.map(({ no }) => no)).toEqual([2]);
  });

  it('becomes a bulletin whose every number has its source', async () => {
    const paper = (await cycle.supervisor.ask('POST /api/papers', { kind: 'results', planId: cycle.planId, period: '2024-12' })).json<{
      body: string;
      sources: { number: string; origin: string }[];
    }>();
    expect(paper.body).toContain('可以判定的2个：完成1个，未完成1个，完成率50%');
    expect(paper.body).toContain('一、未完成的目标\n1.第2项完成量：目标500万人以上，结果499万人，低1万人。');
    expect(paper.sources).toContainEqual(expect.objectContaining({ number: '50%', origin: '1÷2' }));
  });
});
