import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Direction } from '../plan/plan.js';
import { type ComparableTarget, type Comparison, compareWithTarget, type PublishedResult } from './compare-with-targets.js';
import { comparisonSentence } from './comparison-sentence.js';

const target = (over: Partial<ComparableTarget>): ComparableTarget => ({
  metric: '某指标',
  direction: 'at-least',
  value: 100,
  unit: '个',
  hedge: null,
  ...over,
});
const result = (value: number | null, over: Partial<PublishedResult> = {}): PublishedResult => ({
  value,
  unit: null,
  covers: 'whole',
  isCumulative: true,
  asOf: '2024-12-31',
  ...over,
});
const check = (
  one: Partial<ComparableTarget>,
  given: number | null,
  expected: Comparison['verdict'],
  over: Partial<PublishedResult> = {},
) => expect(compareWithTarget(target(one), result(given, over)).verdict, `${one.hedge ?? one.direction} ${given}`).toBe(expected);

describe('hedges at both edges', () => {
  test.each([
    ['以上 includes the number', { hedge: '以上' }, 99.9, 100],
    ['控制在…以内 includes it', { direction: 'at-most', hedge: '控制在…以内' }, 100.1, 100],
    ['不超过 includes it', { direction: 'at-most', hedge: '不超过' }, 100.1, 100],
    ['超 does not', { hedge: '超' }, 100, 100.1],
    ['低于 does not', { direction: 'at-most', hedge: '低于' }, 100, 99.9],
    ['左右 where more is better', { direction: 'about', metric: '产量' }, 94.9, 95],
    ['左右 where less is better', { direction: 'about', metric: '价格' }, 105.1, 105],
    ['a bare number', { direction: 'exactly', metric: '投资增长' }, 99.9, 100],
    ['as assigned', { direction: 'as-assigned' }, 99.9, 100],
  ] as const)('%s', (_name, one, missed, met) => {
    check(one, missed, 'missed');
    check(one, met, 'met');
  });

  test('左右 of a metric whose sense is not known: inside met, outside left to the office', () => {
    check({ direction: 'about' }, 105, 'met');
    check({ direction: 'about' }, 105.1, 'unknown');
    check({ direction: 'about' }, 94.9, 'unknown');
  });

  test('累计 asks for a cumulative result', () => {
    check({ hedge: '累计' }, 120, 'unknown', { isCumulative: false });
    check({ hedge: '累计' }, 120, 'met');
  });

  test('下达任务 without its number, a part of the year, no result, another unit: unknown', () => {
    check({ direction: 'as-assigned', value: null }, 100, 'unknown');
    check({}, 100, 'unknown', { covers: 'part' });
    check({}, null, 'unknown');
    check({}, 100, 'unknown', { unit: '户' });
  });

  test('the same in another scale is converted: 486000人 against 46万人', () => {
    const found = compareWithTarget(target({ value: 46, unit: '万人' }), result(486_000, { unit: '人' }));
    expect([found.verdict, found.by]).toEqual(['met', 2.6]);
  });

  test('a tolerance is taken as it was on the day', () => {
    const tolerances = [
      { word: '左右', value: 1, unit: 'percent', from: '2024-01-01', source: '办公厅2024年口径' },
      { word: '左右', value: 10, unit: 'percent', from: '2025-01-01', source: '办公厅2025年口径' },
    ] as const;
    const soft = target({ direction: 'about', metric: '产量' });
    const judged = (asOf: string) => compareWithTarget(soft, result(92, { asOf }), tolerances).verdict;
    expect([judged('2024-12-31'), judged('2025-01-01')]).toEqual(['missed', 'met']);
  });
});

// What was published of 2024, beside what the plan printed. The file says of each item whether it was met, or null where it is not known.
const published: readonly {
  readonly seedNo: number;
  readonly metric: string;
  readonly targetText: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string;
  readonly met: boolean | null;
}[] = JSON.parse(readFileSync(new URL('../../../../examples/liaoning-2024-actuals.json', import.meta.url), 'utf8')).items;

const directionOf = (text: string): Direction => (text.includes('同步') ? 'in-step' : text.includes('左右') ? 'about' : 'exactly');
const gdp = published.find(({ seedNo }) => seedNo === 1)?.actual ?? null;

describe('the published results of 2024', () => {
  test.each(published.map((item) => [item.metric, item] as const))('%s', (_metric, item) => {
    const direction = directionOf(item.targetText);
    const bound = direction === 'in-step' ? gdp : item.target;
    const found = compareWithTarget({ ...item, direction, value: bound, hedge: null }, result(item.actual, { unit: item.unit }));
    expect(found.verdict).toBe(item.met === null ? 'unknown' : item.met ? 'met' : 'missed');
  });

  test('by how much, in words', () => {
    const said = (no: number) => {
      const item = published.find(({ seedNo }) => seedNo === no);
      if (item === undefined) throw new Error(`no item ${no}`);
      const direction = directionOf(item.targetText);
      const bound = direction === 'in-step' ? gdp : item.target;
      return comparisonSentence(compareWithTarget({ ...item, direction, value: bound, hedge: null }, result(item.actual)), item.unit).zh;
    };
    expect([said(1), said(6), said(7), said(8), said(9)]).toEqual([
      '未完成，低0.4个百分点，不在“左右”以内',
      '未完成，低6.5个百分点',
      '完成，高2.6万人',
      '尚不能判定，没有公布结果',
      '尚不能判定，低0.2个百分点，是否算“基本同步”由考核机关定',
    ]);
  });
});
