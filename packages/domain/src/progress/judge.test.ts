import { describe, expect, test } from 'vitest';
import type { TaskClass } from './commitment.js';
import { judge } from './judge.js';
import type { GoalProgress, LightFacts } from './light.js';
import type { LightPack } from './light-pack.js';
import { lightPeriod } from './light-period.js';
import { jinzhai } from './packs/jinzhai.js';
import { longxian } from './packs/longxian.js';
import { ouhai } from './packs/ouhai.js';
import { xuancheng } from './packs/xuancheng.js';
import { yinchuan } from './packs/yinchuan.js';
import type { LightSeverity } from './severity.js';
import { shippedPacks } from './shipped-packs.js';

const used = { id: 'v', kind: 'self', value: 47, unit: null, asOf: '2024-07-31', source: '月报' } as const;
const goal = (share: number | null, expected: number | null, over: Partial<GoalProgress> = {}): GoalProgress => ({
  key: 'g',
  name: '建成大桥',
  measures: 'total',
  share,
  expected,
  target: null,
  isMet: share !== null && share >= 1,
  isHeadline: false,
  used: share === null ? null : used,
  ...over,
});
const facts = (one: GoalProgress, over: Partial<LightFacts> & { readonly month?: string } = {}): LightFacts => {
  const { month = '2024-07', ...rest } = over;
  const period = lightPeriod(month);
  if (period === null) throw new Error(`no period ${month}`);
  return {
    period,
    taskClass: 'annual',
    filing: 'filed',
    goals: [one],
    isFinal: false,
    monthsUnstarted: 0,
    startReason: null,
    nodes: { due: 0, met: 0 },
    wasRed: false,
    ...rest,
  };
};
const check = (pack: LightPack, given: LightFacts, severity: LightSeverity, sentence?: string) => {
  const light = judge(pack, given);
  expect(light.severity, light.sentence.zh).toBe(severity);
  if (sentence !== undefined) expect(light.sentence.zh).toBe(sentence);
};
const behindBy = (points: number) => goal((60 - points) / 100, 0.6);
const rate = (value: number, target: number, isMet: boolean) =>
  goal(value / target, 1, {
    name: '投资增长',
    measures: 'rate',
    isMet,
    target: { value: target, unit: '%' },
    used: { ...used, value, unit: '%' },
  });

describe('银川', () => {
  test('its sentence, version and value', () => {
    const light = judge(yinchuan, facts(goal(0.47, 7 / 12)));
    expect(light.sentence).toEqual({
      zh: '完成47%，序时58.3%，落后11.3个百分点，按银川规则为黄',
      en: '47% done, 58.3% expected, 11.3 points behind: yellow by the Yinchuan rule',
    });
    expect([light.packId, light.packVersion, light.used?.kind, light.color, light.shape, light.period]).toEqual([
      'yinchuan',
      1,
      'self',
      'yellow',
      'triangle',
      '2024-07',
    ]);
  });

  test.each([
    [-5, 'on-track'],
    [0, 'on-track'],
    [9.999, 'on-track'],
    [10, 'behind'],
    [30, 'behind'],
    [30.001, 'at-risk'],
  ] as const)('%s points behind: %s', (points, severity) => {
    check(yinchuan, facts(behindBy(points)), severity);
  });

  test('exactly ten points behind a twelfth is yellow, whatever binary fractions make of it', () => {
    for (let month = 2; month <= 12; month += 1) check(yinchuan, facts(goal(month / 12 - 0.1, month / 12)), 'behind');
  });

  test('not started: yellow in the planned month, red in the third running, neither with a reason', () => {
    const idle = (monthsUnstarted: number, startReason: string | null = null) => facts(goal(0, 0.05), { monthsUnstarted, startReason });
    check(yinchuan, idle(0), 'on-track');
    check(yinchuan, idle(1), 'behind', '应启动未启动已1个月，未说明原因，按银川规则为黄');
    check(yinchuan, idle(2), 'behind');
    check(yinchuan, idle(3), 'at-risk');
    check(yinchuan, idle(3, '征地批复未下达'), 'on-track');
  });

  test('done is done; at the end unfinished is never green', () => {
    check(yinchuan, facts(goal(1, 0.6)), 'done');
    check(yinchuan, facts(goal(0.95, 1), { isFinal: true }), 'behind', '完成95%，序时100%，落后5个百分点，已到完成时限，按银川规则为黄');
  });

  test('with several goals the worst one decides and is named', () => {
    const given = facts(goal(0.6, 0.6), { goals: [goal(0.6, 0.6), goal(0.1, 0.6, { key: 'h', name: '新增就业' })] });
    check(yinchuan, given, 'at-risk', '新增就业：完成10%，序时60%，落后50个百分点，按银川规则为红');
  });
});

describe('宣城', () => {
  test.each([
    ['2024-03', 0.25, 'on-track'],
    ['2024-03', 0.2499, 'behind'],
    ['2024-06', 0.5, 'on-track'],
    ['2024-06', 0.4999, 'behind'],
    ['2024-11', 11 / 12, 'on-track'],
    ['2024-11', 0.9166, 'behind'],
    ['2024-Q1', 0.2, 'behind'],
    ['2024-05', 0.1, 'none'],
  ] as const)('%s with %s done: %s', (month, share, severity) => {
    check(xuancheng, facts(goal(share, 0.5), { month }), severity);
  });

  test('its sentence', () => {
    check(xuancheng, facts(goal(0.2, 0.25), { month: '2024-03' }), 'behind', '完成20%，3月末应达25%，差5个百分点，按宣城规则为滞后');
  });

  test('growth below its target is behind, at the target it is not', () => {
    check(xuancheng, facts(rate(3.1, 5.5, false)), 'behind', '现值3.1%，目标5.5%，为目标的56.4%，按宣城规则为滞后');
    check(xuancheng, facts(rate(5.5, 5.5, true)), 'on-track');
  });

  test('an indicator that exists only yearly is left out of interim counts', () => {
    check(xuancheng, facts(goal(null, null), { month: '2024-06' }), 'none');
    check(xuancheng, facts(rate(1, 5.5, false), { goals: [{ ...rate(1, 5.5, false), expected: null }], month: '2024-06' }), 'none');
  });
});

describe('金寨', () => {
  test.each([
    ['欠进度', goal(0.59, 0.6), false],
    ['达进度', goal(0.6, 0.6), false],
    ['超进度', goal(0.61, 0.6), false],
    ['提前完成', goal(1, 0.6), false],
    ['已完成', goal(1, 1), true],
    ['其它', goal(null, null), false],
  ] as const)('%s', (label, one, isFinal) => {
    expect(judge(jinzhai, facts(one, { isFinal })).label.zh).toBe(label);
  });
});

describe('瓯海', () => {
  test('a month met is green, a month missed red', () => {
    check(ouhai, facts(goal(0.6, 0.6), { nodes: { due: 2, met: 2 } }), 'on-track');
    check(ouhai, facts(goal(0.6, 0.6), { nodes: { due: 2, met: 1 } }), 'at-risk', '本期应完成节点2个，完成1个，按瓯海规则为红');
    check(ouhai, facts(goal(0.599, 0.6)), 'at-risk');
  });

  test.each(shippedPacks.map((pack) => [pack.id, pack] as const))('made up later turns yellow, never green: %s', (_id, pack) => {
    for (const share of [0.6, 0.9, 1]) {
      const light = judge(pack, facts(goal(share, 0.5), { month: '2024-06', wasRed: true }));
      expect([light.severity, light.color, light.rule]).toEqual(['behind', 'yellow', 'made-up']);
    }
  });

  test('its sentence; what is still missed stays red', () => {
    check(ouhai, facts(goal(0.6, 0.6), { wasRed: true }), 'behind', '2024-07曾为红，事后补上，按瓯海规则记为黄，不再转绿');
    check(ouhai, facts(goal(0.5, 0.6), { wasRed: true }), 'at-risk');
  });
});

describe('陇县', () => {
  test.each([
    [1.0501, 'ahead'],
    [1.05, 'on-track'],
    [1, 'on-track'],
    [0.95, 'on-track'],
    [0.9499, 'behind'],
    [0.85, 'behind'],
    [0.8499, 'at-risk'],
  ] as const)('%s of what was expected: %s', (ratio, severity) => {
    check(longxian, facts(goal(0.6 * ratio, 0.6)), severity);
  });

  test('before anything is expected nobody is behind', () => {
    check(longxian, facts(goal(0, 0)), 'on-track');
  });

  test('its sentence', () => {
    check(longxian, facts(goal(0.45, 0.5)), 'behind', '完成45%，序时50%，落后5个百分点，为序时的90%，按陇县规则为黄');
  });
});

describe.each(shippedPacks.map((pack) => [pack.id, pack] as const))('%s in every class', (_id, pack) => {
  const classes: readonly TaskClass[] = ['annual', 'long-term', 'standing'];

  test.each(classes)('%s: no data is grey, with its reason', (taskClass) => {
    const light = judge(pack, facts(goal(null, 0.5), { taskClass, filing: 'missing' }));
    expect([light.severity, light.color]).toEqual(['no-data', 'grey']);
    expect(light.sentence.zh).toContain('本期未填报');
    check(pack, facts(goal(null, 0.5), { taskClass, filing: 'filed' }), 'no-data');
    check(pack, facts(goal(0.5, 0.5), { taskClass, goals: [goal(0.5, 0.5), goal(null, 0.5, { key: 'h' })] }), 'no-data');
    check(pack, facts(goal(null, null), { taskClass, filing: 'missing' }), 'no-data');
  });

  test.each(classes)('%s: not red for lack of interim numbers', (taskClass) => {
    check(pack, facts(goal(null, null), { taskClass }), 'none');
  });

  test('a commitment without goals is judged by its report', () => {
    check(pack, facts(goal(null, null), { goals: [] }), 'none');
    check(pack, facts(goal(null, null), { goals: [], filing: 'missing' }), 'no-data');
  });
});
