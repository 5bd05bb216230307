import { shippedPacks } from '@luoshi/domain';
import { beforeAll, expect, it } from 'vitest';
import { describeServer } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';
import type { PackView, PlanPacksView, TrialView } from './contract.js';

describeServer((server) => {
  let cycle: PlayedCycle;
  let own: PackView;

  const ask = async <T>(call: Parameters<PlayedCycle['supervisor']['ask']>[0], body?: object): Promise<T> =>
    (await cycle.supervisor.ask(call, body)).json<T>();
  const code = async (call: Parameters<typeof ask>[0], body?: object) => (await ask<{ code: string }>(call, body)).code;
  const changeOf = ({ name, source, validFrom, labels, madeUp, parameters }: PackView, more: object = {}) => ({
    name,
    source,
    validFrom,
    labels,
    madeUp,
    parameters: parameters.map(({ key, value, source: from }) => ({ key, value, source: from })),
    ...more,
  });

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-20');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('farms', 2, { value: 500 });
    await cycle.open('2024-03');
    await cycle.report('jobs', 1, '2024-03', { typed: '6' });
    await cycle.report('farms', 2, '2024-03', { typed: '130' });
    cycle.on('2024-04-01');
    await cycle.close('2024-03');
  });

  it('the shipped ones are read by everyone who works with the ledger, in words, and never change', async () => {
    const { packs } = (await cycle.people.jobs.ask('GET /api/packs')).json<{ packs: PackView[] }>();
    expect(packs.map(({ packId, state }) => `${packId} ${state}`)).toEqual(shippedPacks.map(({ id }) => `${id} shipped`));
    expect(packs.every(({ findings }) => findings.length === 0)).toBe(true);
    const [yinchuan] = packs;
    expect(yinchuan?.rules[0]?.rules.map(({ words, label }) => `${words}：${label}`)).toContain('落后超过30个百分点：红');
    if (yinchuan === undefined) throw new Error('no pack');
    expect(await code('PUT /api/packs/yinchuan/versions/1', changeOf(yinchuan))).toBe('pack-fixed');
  });

  it('an own one is made from another, changed while it is a draft, and told what is wrong in it', async () => {
    const from = { packId: 'yinchuan', version: 1 };
    const name = { zh: '本省规则', en: 'our rule' };
    expect(await code('POST /api/packs', { from, packId: 'ouhai', name })).toBe('pack-id-shipped');
    expect((await cycle.people.jobs.ask('POST /api/packs', { from, packId: 'ours', name })).statusCode).toBe(403);
    own = await ask<PackView>('POST /api/packs', { from, packId: 'ours', name });
    expect(own).toMatchObject({ packId: 'ours', version: 1, state: 'draft', findings: [] });
    const parameters = own.parameters.map(({ key, value, source }) => ({ key, value: key === 'yellow-from' ? 40 : value, source }));
    const labels = own.labels.map((one) => (one.severity === 'no-data' ? { ...one, color: 'green' } : one));
    const wrong = await ask<PackView>('PUT /api/packs/ours/versions/1', changeOf(own, { parameters, labels, madeUp: 'on-track' }));
    expect(wrong.findings.map((one) => one.code)).toEqual(expect.arrayContaining(['range-empty', 'no-data-green', 'made-up-green']));
    const choice = { taskClass: 'annual', fromPeriod: '2024-04', packId: 'ours', version: 1 };
    expect(await code(`POST /api/plans/${cycle.planId}/packs`, choice)).toBe('pack-unsound');
    expect(await code(`POST /api/plans/${cycle.planId}/packs/trial`, { packId: 'ours', version: 1, taskClass: 'annual' })).toBe(
      'pack-unsound',
    );
  });

  it('is tried on past periods before it is used: counts, and what would be another light', async () => {
    const parameters = own.parameters.map(({ key, value, source }) => ({
      key,
      value: key === 'yellow-from' ? 5 : key === 'yellow-to' ? 10 : value,
      source,
    }));
    await ask('PUT /api/packs/ours/versions/1', changeOf(own, { parameters }));
    const trial = await ask<TrialView>(`POST /api/plans/${cycle.planId}/packs/trial`, { packId: 'ours', version: 1, taskClass: 'annual' });
    expect(trial).toMatchObject({
      judged: 2,
      inUse: [
        { severity: 'on-track', lights: 1 },
        { severity: 'behind', lights: 1 },
      ],
      tried: [
        { severity: 'on-track', lights: 1 },
        { severity: 'at-risk', lights: 1 },
      ],
      changed: 1,
      changes: [{ no: 1, period: '2024-03', from: { severity: 'behind' }, to: { severity: 'at-risk', label: '红' } }],
    });
    const { choices } = await ask<PlanPacksView>(`GET /api/plans/${cycle.planId}/packs`);
    expect(choices.map(({ packId, isDefault }) => `${packId} ${isDefault}`)).toEqual(['yinchuan true', 'yinchuan true', 'yinchuan true']);
  });

  it('is used from a period on; what is closed stands, and a version in use never changes', async () => {
    const choose = (fromPeriod: string) => ({ taskClass: 'annual', fromPeriod, packId: 'ours', version: 1 });
    expect(await code(`POST /api/plans/${cycle.planId}/packs`, choose('2024-03'))).toBe('pack-period-closed');
    expect(await code(`POST /api/plans/${cycle.planId}/packs`, choose('2024-13'))).toBe('input-invalid');
    expect((await cycle.people.jobs.ask(`POST /api/plans/${cycle.planId}/packs`, choose('2024-04'))).statusCode).toBe(403);
    cycle.on('2024-04-20');
    await cycle.open('2024-04');
    await cycle.report('jobs', 1, '2024-04', { typed: '10' });
    const { choices } = await ask<PlanPacksView>(`POST /api/plans/${cycle.planId}/packs`, choose('2024-04'));
    expect(choices).toContainEqual(
      expect.objectContaining({ taskClass: 'annual', fromPeriod: '2024-04', packId: 'ours', isDefault: false }),
    );
    expect(await code('PUT /api/packs/ours/versions/1', changeOf(own))).toBe('pack-fixed');
    expect(await ask<PackView>('POST /api/packs', { from: { packId: 'ours', version: 1 }, packId: 'ours', name: own.name })).toMatchObject({
      version: 2,
      state: 'draft',
    });
  });
});
