import { describe, expect, test } from 'vitest';
import { checkPack } from './check-pack.js';
import type { GoalProgress, LightFacts } from './light.js';
import type { LightPack, PackRule } from './light-pack.js';
import { packFindingSentence } from './pack-findings.js';
import { longxian } from './packs/longxian.js';
import { yinchuan } from './packs/yinchuan.js';
import { shippedPack, shippedPacks } from './shipped-packs.js';
import { tryPack } from './try-pack.js';

const check = (over: Partial<LightPack>, expected: readonly string[]) =>
  expect(checkPack({ ...yinchuan, ...over }).map((one) => packFindingSentence(one, 'zh'))).toEqual(expected);
const parameters = (key: string, value: number) => yinchuan.parameters.map((one) => (one.key === key ? { ...one, value } : one));
const standing = (rules: readonly PackRule[]) => ({ ...yinchuan.rules, standing: rules });
const own = yinchuan.rules.standing;

describe('a pack made in the browser', () => {
  test.each(shippedPacks.map((pack) => [pack.id, pack] as const))('the shipped ones pass: %s', (id, pack) => {
    expect(checkPack(pack)).toEqual([]);
    expect(shippedPack(id, pack.version)).toBe(pack);
    expect(shippedPack(id, pack.version + 1)).toBeNull();
  });

  test('its head', () => {
    check({ id: 'Yin Chuan', version: 0, validFrom: '2024-13-01', source: ' ' }, [
      '规则编号“Yin Chuan”只能用小写字母、数字和连字符',
      '版本应为1、2、3……',
      '“2024-13-01”不是日期，应写成2024-06-30',
      '请写明Yin Chuan的依据',
    ]);
  });

  test('parameters: unknown, unused, no number, in another unit', () => {
    check({ parameters: parameters('yellow-from', Number.NaN) }, ['参数“yellow-from”的值不是数字']);
    expect(checkPack({ ...yinchuan, parameters: yinchuan.parameters.slice(1) }).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'parameter-unknown rules.annual.6',
      'parameter-unknown rules.long-term.7',
      'parameter-unknown rules.standing.4',
    ]);
    const [first] = yinchuan.parameters;
    if (first === undefined) throw new Error('no parameter');
    check({ parameters: [...yinchuan.parameters, { ...first, key: 'spare' }] }, ['参数“spare”没有规则使用']);
    check({ parameters: yinchuan.parameters.map((one) => (one.key === 'unstarted-red' ? { ...one, unit: 'points' } : one)) }, [
      '规则“unstarted-long”要的是months，参数“unstarted-red”是points',
      '规则“unstarted-long”要的是months，参数“unstarted-red”是points',
    ]);
  });

  test('yellow that starts above where it ends never holds', () => {
    expect(new Set(checkPack({ ...yinchuan, parameters: parameters('yellow-from', 40) }).map(({ code }) => code))).toEqual(
      new Set(['range-empty']),
    );
    check({ parameters: parameters('yellow-from', 30) }, []);
  });

  test('a rule behind a wider one is never reached', () => {
    const [noData, ...rest] = own;
    if (noData === undefined) throw new Error('no rule');
    const all: PackRule = { key: 'any-lag', severity: 'behind', when: { kind: 'behind', from: null, to: null }, label: null, source: null };
    check({ rules: standing([noData, all, ...rest]) }, [
      '规则“far-behind”排在更宽的“any-lag”之后，永远轮不到',
      '规则“behind”排在更宽的“any-lag”之后，永远轮不到',
    ]);
  });

  test('no case may stay open, and no data comes first', () => {
    check({ rules: standing(own.slice(0, -1)) }, ['standing类任务的规则没有收尾：最后一条应是“其余”']);
    check({ rules: standing(own.slice(1)) }, ['standing类任务的第一条规则应是“无数据”']);
    expect(checkPack({ ...yinchuan, rules: standing([]) })).toHaveLength(2);
  });

  test('no data shown green, red for lack of numbers, green for what was made up', () => {
    check({ labels: yinchuan.labels.map((one) => (one.severity === 'no-data' ? { ...one, color: 'green' } : one)) }, [
      '没有数据应为灰，不能显示为green',
    ]);
    check({ rules: standing(own.map((one) => (one.key === 'nothing-expected' ? { ...one, severity: 'at-risk' } : one))) }, [
      '规则“nothing-expected”会因没有期中数而亮红灯',
    ]);
    check({ madeUp: 'on-track' }, ['事后补上的不能好于黄：请选“滞后”或“严重滞后”']);
  });

  test('labels: missing, doubled, out of order', () => {
    check({ labels: yinchuan.labels.filter(({ severity }) => severity !== 'at-risk') }, ['没有给“at-risk”起名']);
    check(
      { labels: yinchuan.labels.toReversed() },
      ['none', 'at-risk', 'behind', 'on-track', 'done'].map((severity) => `名称应由好到差排列：“${severity}”的位置不对`),
    );
  });
});

describe('trying a pack on past periods', () => {
  const facts = (month: string, share: number | null): LightFacts => {
    const goal: GoalProgress = {
      key: 'g',
      name: '',
      measures: 'total',
      share,
      expected: 0.5,
      target: null,
      isMet: false,
      isHeadline: false,
      used: null,
    };
    const used = { id: 'v', kind: 'self', value: 1, unit: null, asOf: `${month}-28`, source: '月报' } as const;
    return {
      period: { key: month, from: `${month}-01`, to: `${month}-28` },
      taskClass: 'annual',
      filing: share === null ? 'missing' : 'filed',
      goals: [{ ...goal, used: share === null ? null : used }],
      isFinal: false,
      monthsUnstarted: 0,
      startReason: null,
      nodes: { due: 0, met: 0 },
      wasRed: false,
    };
  };
  const histories = [
    { key: 'a', facts: [facts('2024-02', 0.5), facts('2024-03', 0.44)] },
    { key: 'b', facts: [facts('2024-02', 0.35), facts('2024-03', null)] },
  ];

  test('counts by period and in all, and what would change', () => {
    const trial = tryPack(longxian, yinchuan, histories);
    expect(trial.total).toEqual({ 'on-track': 1, behind: 1, 'at-risk': 1, 'no-data': 1 });
    expect(trial.periods).toEqual([
      { period: '2024-02', counts: { 'on-track': 1, 'at-risk': 1 } },
      { period: '2024-03', counts: { behind: 1, 'no-data': 1 } },
    ]);
    expect(trial.changes.map(({ key, period, from, to }) => [key, period, from.severity, to.severity])).toEqual([
      ['a', '2024-03', 'on-track', 'behind'],
      ['b', '2024-02', 'behind', 'at-risk'],
    ]);
  });

  test('against itself nothing changes', () => {
    expect(tryPack(yinchuan, yinchuan, histories).changes).toEqual([]);
  });
});
