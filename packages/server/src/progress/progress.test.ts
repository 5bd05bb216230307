import type { KeptLight } from '@luoshi/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRows } from '../testing/all-rows.js';
import { supervisor } from '../testing/describe-ledger.js';
import { describeServer } from '../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../testing/play-cycle.js';
import { recomputePlan } from './recompute-plan.js';

type Row = Readonly<Record<string, unknown>>;

describeServer((server) => {
  let cycle: PlayedCycle;

  const rowsOf = async (table: 'light' | 'task_status' | 'roll_up'): Promise<readonly Row[]> => {
    const all = await allRows(server().ledger, [table]);
    return (all[table] ?? []).map((row) => JSON.parse(row) as Row);
  };
  const lightOf = async (no: number, period: string, unitId = '') => {
    const found = (await rowsOf('light')).find(
      (row) => row['task_id'] === cycle.taskId(no) && row['unit_id'] === unitId && row['period'] === period,
    );
    return (found?.['facts'] as KeptLight | undefined)?.light;
  };
  const plainly = async () => ({
    // When it was judged is no part of what was judged.
    light: (await rowsOf('light'))
      .map(({ judged_at: _, ...row }) => row)
      .map((row) => JSON.stringify(row))
      .sort(),
    status: (await rowsOf('task_status')).map((row) => JSON.stringify(row)).sort(),
    sums: (await rowsOf('roll_up')).map((row) => JSON.stringify({ ...row, share_sum: Number(row['share_sum']) })).sort(),
  });
  const recomputed = async () => {
    await server().ledger.write(async (ctx) => {
      await recomputePlan({ ...ctx, now: () => server().clock.now }, cycle.planId);
      return { ok: true, value: null };
    }, supervisor);
    return plainly();
  };

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-20');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('shenyang', 1, { value: 24 });
    await cycle.promise('farms', 2, { value: 500, curve: { kind: 'none' } });
    await cycle.open('2024-03');
  });

  describe('a light', () => {
    it('is grey where nothing was reported or promised, never green', async () => {
      expect(await lightOf(1, '2024-03')).toMatchObject({ severity: 'no-data', color: 'grey' });
      expect(await lightOf(3, '2024-03')).toMatchObject({ severity: 'no-data', rule: 'no-commitment' });
    });

    it('says its sentence, by which rule and from which value', async () => {
      await cycle.report('jobs', 1, '2024-03', { typed: '6' });
      expect(await lightOf(1, '2024-03')).toMatchObject({
        severity: 'behind',
        sentence: { zh: expect.stringMatching(/^完成12\.5%，序时\d+(\.\d)?%，落后1\d(\.\d)?个百分点，按银川规则为黄$/) },
        packId: 'yinchuan',
        packVersion: 1,
        used: { kind: 'self', value: 6 },
      });
    });

    it('of a share is its own: the partner’s is not the lead unit’s', async () => {
      await cycle.report('shenyang', 1, '2024-03', { typed: '1' });
      expect(await lightOf(1, '2024-03', cycle.unitIds.shenyang)).toMatchObject({ severity: 'behind', used: { value: 1 } });
      expect(await lightOf(1, '2024-03')).toMatchObject({ used: { value: 6 } });
      expect(await lightOf(1, '2024-03', cycle.unitIds.dalian)).toBeUndefined();
    });

    it('takes the verified value over the reported one, and none from a returned report', async () => {
      await cycle.act('jobs', 1, '2024-03', 'correct', { note: '核对台账', values: [{ measure: 'g1', typed: '12' }] });
      expect(await lightOf(1, '2024-03')).toMatchObject({ severity: 'on-track', used: { kind: 'verified', value: 12 } });
      await cycle.act('shenyang', 1, '2024-03', 'return', { note: '口径不符' });
      expect(await lightOf(1, '2024-03', cycle.unitIds.shenyang)).toMatchObject({ severity: 'no-data', used: null });
    });

    it('is not red where figures come only at the end of the year', async () => {
      await cycle.report('farms', 2, '2024-03', {});
      expect(await lightOf(2, '2024-03')).toMatchObject({ severity: 'none', rule: 'nothing-expected' });
    });

    it('that was red at the close and is made up later turns yellow, never green', async () => {
      cycle.on('2024-04-20');
      await cycle.open('2024-04');
      await cycle.report('jobs', 1, '2024-04', { typed: '0.2' });
      expect(await lightOf(1, '2024-04')).toMatchObject({ severity: 'at-risk' });
      cycle.on('2024-05-05');
      await cycle.close('2024-04');
      await cycle.act('jobs', 1, '2024-04', 'correct', { note: '补报', values: [{ measure: 'g1', typed: '40' }] });
      expect(await lightOf(1, '2024-04')).toMatchObject({ severity: 'behind', rule: 'made-up', color: 'yellow' });
    });
  });

  it('every sum is the sum of its parts, and a unit counts by its own share alone', async () => {
    const sums = await rowsOf('roll_up');
    const of = (period: string, dimension: string, member: string) =>
      sums
        .filter((row) => row['period'] === period && row['dimension'] === dimension && row['member'] === member)
        .map((row) => `${row['severity']} ${row['tasks']}`)
        .sort();
    expect(of('2024-03', 'plan', '')).toEqual(['no-data 1', 'none 1', 'on-track 1']);
    expect(of('2024-04', 'plan', '')).toEqual(['behind 1', 'no-data 2']);
    expect(of('2024-04', 'unit', cycle.unitIds.jobs)).toEqual(['behind 1', 'no-data 1']);
    expect(of('2024-04', 'city', cycle.unitIds.shenyang)).toEqual(['no-data 1']);
    expect(of('2024-04', 'city', cycle.unitIds.dalian)).toEqual([]);
  });

  it('what acts add up one by one is what comes of deriving all at once', async () => {
    const seed = 20240205;
    const random = lcg(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    cycle.on('2024-05-10');
    await cycle.open('2024-05');
    await cycle.promise('dalian', 1, { value: 10 });
    const acts = [
      () => cycle.act(pick(['jobs', 'shenyang', 'dalian'] as const), 1, '2024-05', 'return', { note: '退回' }),
      () => cycle.act('jobs', 1, '2024-05', 'accept'),
      () =>
        cycle.act('farms', 2, pick(['2024-03', '2024-05']), 'correct', {
          note: '核实',
          values: [{ measure: 'g1', typed: String(Math.floor(random() * 500)) }],
        }),
      () => cycle.act('dalian', 1, '2024-05', 'merge', {}, cycle.people.jobs),
      () => cycle.act(pick(['money', 'dalian'] as const), pick([2, 3]), '2024-05', 'waive', { note: '免报' }).catch(() => null),
      ...(['jobs', 'shenyang', 'dalian'] as const).map(
        (unit) => () =>
          cycle
            .report(unit, 1, pick(['2024-04', '2024-05']), {
              typed: String(Math.floor(random() * 48)),
              forecast: pick(['yes', 'at-risk', 'no']),
            })
            .catch(() => null),
      ),
      () => cycle.report('farms', 2, '2024-05', { typed: '100' }).catch(() => null),
    ];
    for (let step = 0; step < 40; step += 1) await pick(acts)();
    const before = await plainly();
    expect({ seed, ...(await recomputed()) }).toEqual({ seed, ...before });
    expect(before.light.length).toBeGreaterThan(10);
  });

  it('lights and sums follow when another unit answers: in open periods, closed ones stand', async () => {
    const membersOf = async (period: string) =>
      new Set(
        (await rowsOf('roll_up')).filter((row) => row['dimension'] === 'unit' && row['period'] === period).map((row) => row['member']),
      );
    const closed = await membersOf('2024-04');
    expect([...(await membersOf('2024-05'))]).toContain(cycle.unitIds.farms);
    const merged = await cycle.supervisor.ask(`POST /api/units/${encodeURIComponent(cycle.unitIds.farms)}/merge`, {
      successorId: cycle.unitIds.money,
      from: '2024-05-01',
    });
    expect([merged.statusCode, merged.statusCode === 200 ? '' : merged.body]).toEqual([200, '']);
    expect([...(await membersOf('2024-05'))]).not.toContain(cycle.unitIds.farms);
    expect(await membersOf('2024-04')).toEqual(closed);
    const before = await plainly();
    expect(await recomputed()).toEqual(before);
  });
});

/** Random numbers that are the same every time (Numerical Recipes). */
const lcg = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
