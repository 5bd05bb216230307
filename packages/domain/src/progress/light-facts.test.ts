import { describe, expect, test } from 'vitest';
import type { Commitment, DeliverableGoal, NumberGoal, StepsGoal } from './commitment.js';
import { disagrees, forecastStates } from './forecast.js';
import { goalProgress, percentOfSteps, shareDone } from './goal-progress.js';
import { judge } from './judge.js';
import { type LightInput, lightFacts } from './light-facts.js';
import { lightPeriod } from './light-period.js';
import { ouhai } from './packs/ouhai.js';
import { yinchuan } from './packs/yinchuan.js';
import { lightSeverities } from './severity.js';
import { taskShare } from './task-share.js';
import type { ProgressValue } from './values.js';

const jobs: NumberGoal = {
  kind: 'number',
  key: 'jobs',
  metric: '城镇新增就业',
  direction: 'exactly',
  base: null,
  value: 46,
  unit: '万人',
  hedge: null,
  cap: null,
  measures: 'total',
  isAdditive: true,
};
const growth: NumberGoal = { ...jobs, key: 'gdp', metric: '地区生产总值增长', direction: 'about', value: 5.5, unit: '%', measures: 'rate' };
const unemployment: NumberGoal = {
  ...jobs,
  key: 'rate',
  metric: '城镇调查失业率',
  direction: 'at-most',
  value: 5.5,
  unit: '%',
  measures: 'rate',
};
const bridge: DeliverableGoal = { kind: 'deliverable', key: 'bridge', what: '建成大桥', due: '2024-09-30', acceptance: '验收' };
const reform: StepsGoal = {
  kind: 'steps',
  key: 'reform',
  title: '改革',
  steps: [
    { key: 'a', text: '方案', weight: 40, due: '2024-03-31' },
    { key: 'b', text: '实施', weight: 60, due: '2024-11-30' },
  ],
};
const commitment: Commitment = {
  taskClass: 'annual',
  starts: '2024-01-01',
  ends: '2024-12-31',
  goals: [jobs],
  milestones: [{ key: 'm', text: '过半', due: '2024-07-31', share: 0.5 }],
  stages: [],
  curve: { kind: 'linear' },
  measures: [],
  office: null,
  person: null,
  fiveOnes: [],
};
const value = (over: Partial<ProgressValue>): ProgressValue => ({
  id: 'v1',
  measure: 'jobs',
  kind: 'self',
  value: 21.62,
  unit: '万人',
  asOf: '2024-07-31',
  source: '7月报告',
  by: '张三',
  unitId: 'u1',
  corrects: null,
  ...over,
});
const input = (over: Partial<LightInput> & { readonly month?: string }): LightInput => {
  const { month = '2024-07', ...rest } = over;
  const period = lightPeriod(month);
  if (period === null) throw new Error(`no period ${month}`);
  const plain = { commitment, values: [], publishers: [], period, filing: 'filed', metNodes: new Set<string>(), wasRed: false } as const;
  return { ...plain, start: { kind: 'unstated', reason: null }, ...rest };
};

describe('from a commitment and its values to a light', () => {
  test('47 % at the end of July is yellow in 银川, from the value that counts', () => {
    const values = [value({}), value({ id: 'v2', kind: 'verified', value: 20.7, source: '现场核实' })];
    const self = judge(yinchuan, lightFacts(input({ values: values.slice(0, 1) })));
    expect(self.sentence.zh).toBe('完成47%，序时58.3%，落后11.3个百分点，按银川规则为黄');
    const verified = judge(yinchuan, lightFacts(input({ values })));
    expect([verified.used?.kind, verified.used?.source, verified.sentence.zh]).toEqual([
      'verified',
      '现场核实',
      '完成45%，序时58.3%，落后13.3个百分点，按银川规则为黄',
    ]);
  });

  test('a headline indicator without its published value has no data, whatever the unit says', () => {
    const publishers = [{ measure: 'jobs', unitId: 'statistics', source: '统计法' }];
    const light = judge(yinchuan, lightFacts(input({ values: [value({ value: 46 })], publishers })));
    expect([light.severity, light.sentence.zh]).toEqual(['no-data', '本期统计数据尚未发布，没有数据，按银川规则为灰']);
  });

  test('annual only: nothing is expected in July, everything in December', () => {
    const yearly = { ...commitment, curve: { kind: 'none' } } as const;
    expect(judge(yinchuan, lightFacts(input({ commitment: yearly }))).severity).toBe('none');
    const december = lightFacts(input({ commitment: yearly, month: '2024-12', values: [value({ asOf: '2024-12-31', value: 20 })] }));
    expect([december.isFinal, judge(yinchuan, december).severity]).toEqual([true, 'at-risk']);
  });

  test('nodes due in the period, met and not', () => {
    const facts = (metNodes: ReadonlySet<string>) => lightFacts(input({ values: [value({ value: 30 })], metNodes }));
    expect([facts(new Set()).nodes, judge(ouhai, facts(new Set())).severity]).toEqual([{ due: 1, met: 0 }, 'at-risk']);
    expect([facts(new Set(['m'])).nodes, judge(ouhai, facts(new Set(['m']))).severity]).toEqual([{ due: 1, met: 1 }, 'on-track']);
    expect(lightFacts(input({ month: '2024-08' })).nodes).toEqual({ due: 0, met: 0 });
  });

  test('the end of a stage is a node too', () => {
    const staged = { ...commitment, taskClass: 'long-term', curve: { kind: 'none' }, ends: '2026-12-31', milestones: [] } as const;
    const stages = [{ key: 's1', text: '一阶段', ends: '2024-07-31' }];
    expect(judge(yinchuan, lightFacts(input({ commitment: { ...staged, stages } }))).severity).toBe('behind');
    expect(judge(yinchuan, lightFacts(input({ commitment: { ...staged, stages }, month: '2024-06' }))).severity).toBe('none');
  });
});

describe('months not started', () => {
  const months = (over: Parameters<typeof input>[0]) => lightFacts(input(over)).monthsUnstarted;
  const from = { ...commitment, starts: '2024-05-10' };
  const start = { kind: 'not-started', reason: null } as const;

  test('count from the planned month on', () => {
    const counted = ['2024-04', '2024-05', '2024-06', '2024-07'].map((month) => months({ commitment: from, month, start }));
    expect(counted).toEqual([0, 1, 2, 3]);
  });

  test('silence is not standing still; a value of zero is; any other value is a start', () => {
    expect(months({ commitment: from })).toBe(0);
    expect(months({ commitment: from, values: [value({ value: 0 })] })).toBe(3);
    expect(months({ commitment: from, values: [value({ value: 0.1 })] })).toBe(0);
    expect(months({ commitment: from, start: { kind: 'started', reason: null }, values: [value({ value: 0 })] })).toBe(0);
  });
});

describe('how far a goal is', () => {
  test.each([
    ['a total', jobs, 23, 0.5],
    ['a total over its target', jobs, 69, 1.5],
    ['from a base', { ...jobs, base: 40 }, 43, 0.5],
    ['below its base', { ...jobs, base: 40 }, 39, 0],
    ['a reduction from its base', { ...jobs, direction: 'at-most', base: 10, value: 5 }, 7, 0.6],
    ['a limit that is kept', unemployment, 5.5, 1],
    ['a limit that is broken', unemployment, 11, 0.5],
    ['a growth that fell', growth, -0.5, 0],
    ['a deliverable', bridge, 30, 0.3],
    ['without a number of its own', { ...jobs, value: null }, 5, null],
  ] as const)('%s', (_name, goal, given, share) => {
    const found = shareDone(goal, given);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share, 10);
  });

  test('steps finished weigh what they weigh', () => {
    expect([
      percentOfSteps(reform, new Set()),
      percentOfSteps(reform, new Set(['a'])),
      percentOfSteps(reform, new Set(['a', 'b', 'x'])),
    ]).toEqual([0, 40, 100]);
  });

  test('what is expected: steps by their dates, a deliverable whole from its day, a rate always', () => {
    const expected = (goal: typeof reform | typeof bridge | typeof growth, date: string) =>
      goalProgress(commitment, goal, null, date).expected;
    expect([expected(reform, '2024-03-30'), expected(reform, '2024-03-31'), expected(reform, '2024-11-30')]).toEqual([0, 0.4, 1]);
    expect([expected(bridge, '2024-06-30'), expected(bridge, '2024-09-30')]).toEqual([0.5, 1]);
    expect(expected(growth, '2024-01-31')).toBe(1);
  });

  test('左右 counts as met within the tolerance', () => {
    const met = (given: number) => goalProgress(commitment, growth, value({ measure: 'gdp', value: given, unit: '%' }), '2024-07-31').isMet;
    expect([met(5.5), met(5.3), met(5.1)]).toEqual([true, true, false]);
  });
});

describe('how far a task is in all', () => {
  const share = (...values: readonly ProgressValue[]) =>
    taskShare(lightFacts(input({ commitment: { ...commitment, goals: [jobs, { ...jobs, key: 'more' }] }, values })));

  test('the mean of capped shares of what has a value', () => {
    expect(share()).toBeNull();
    expect(share(value({ value: 23 }))).toBe(0.5);
    expect(share(value({ value: 23 }), value({ id: 'v2', measure: 'more', value: 92 }))).toBe(0.75);
  });
});

describe('light and forecast', () => {
  test('every pair', () => {
    const pairs = forecastStates.flatMap((state) =>
      lightSeverities.filter((severity) => disagrees(severity, state)).map((severity) => `${state}/${severity}`),
    );
    expect(pairs).toEqual(['yes/at-risk', 'at-risk/done', 'at-risk/ahead', 'at-risk/on-track', 'no/done', 'no/ahead', 'no/on-track']);
    expect(lightSeverities.some((severity) => disagrees(severity, null))).toBe(false);
  });
});
