import { describe, expect, test } from 'vitest';
import { lightPeriod } from './light-period.js';
import { countingValue, mayPublish, type ProgressValue } from './values.js';

const july = { key: '2024-07', from: '2024-07-01', to: '2024-07-31' };
const value = (id: string, over: Partial<ProgressValue> = {}): ProgressValue => ({
  id,
  measure: 'gdp',
  kind: 'self',
  value: 1,
  unit: '%',
  asOf: '2024-07-31',
  source: '月报',
  by: '张三',
  unitId: 'u1',
  corrects: null,
  ...over,
});
const bureau = { measure: 'gdp', unitId: 'statistics', source: '统计法' };
const check = (values: readonly ProgressValue[], expected: string | null, publisher: typeof bureau | null = null) =>
  expect(countingValue(values, 'gdp', july, publisher)?.id ?? null).toBe(expected);

describe('the value that counts', () => {
  test('统计 over 核实 over 自报, in whatever order they came', () => {
    check([value('a')], 'a');
    check([value('b', { kind: 'verified' }), value('a')], 'b');
    check([value('c', { kind: 'published' }), value('b', { kind: 'verified' }), value('a')], 'c');
  });

  test('the latest of its kind; of one day the one entered last', () => {
    check([value('late'), value('early', { asOf: '2024-07-15' })], 'late');
    check([value('first'), value('second')], 'second');
  });

  test('only of the period, both days included, and of the measure', () => {
    check([value('a', { asOf: '2024-06-30' }), value('b', { asOf: '2024-08-01' }), value('c', { measure: 'cpi' })], null);
    check([value('a', { asOf: '2024-07-01' })], 'a');
  });

  test('a corrected value counts no more, the correction does', () => {
    check([value('a', { kind: 'verified' }), value('b', { kind: 'verified', corrects: 'a', asOf: '2024-07-20' })], 'b');
  });

  test('a headline indicator takes only the 统计 value of its publisher', () => {
    check([value('a'), value('b', { kind: 'verified' })], null, bureau);
    check([value('a', { kind: 'published', unitId: 'u1' })], null, bureau);
    check([value('a'), value('b', { kind: 'published', unitId: 'statistics' })], 'b', bureau);
  });

  test('who may publish: the named unit and nobody else', () => {
    expect([mayPublish('statistics', bureau), mayPublish('u1', bureau), mayPublish(null, bureau), mayPublish('u1', null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('periods', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s', (key, from, to) => {
    expect(lightPeriod(key)).toEqual({ key, from, to });
  });

  test.each(['2024-13', '2024-00', '2024-1', '2024-Q5', '2024-H3', '24-01', ''])('%s is none', (key) => {
    expect(lightPeriod(key)).toBeNull();
  });
});
