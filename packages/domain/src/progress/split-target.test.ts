import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberGoal } from './commitment.js';
import { hasErrors, progressFindingSentence } from './progress-findings.js';
import { checkSplit, splitTarget, type TargetPart } from './split-target.js';

const jobs: NumberGoal = {
  kind: 'number',
  key: 'jobs',
  metric: '城镇新增就业',
  direction: 'at-least',
  base: null,
  value: 46,
  unit: '万人',
  hedge: null,
  cap: null,
  measures: 'total',
  isAdditive: true,
};
const growth: NumberGoal = { ...jobs, key: 'gdp', metric: '地区生产总值增长', value: 5.5, unit: '%', measures: 'rate', isAdditive: false };
const weights = (...given: readonly number[]) => given.map((weight, index) => ({ unitId: `c${index}`, name: `${index + 1}市`, weight }));
const parts = (...given: readonly (number | null)[]): readonly TargetPart[] =>
  given.map((value, index) => ({ unitId: `c${index}`, name: `${index + 1}市`, value }));
const check = (goal: NumberGoal, given: readonly TargetPart[], expected: readonly string[], tolerance = 0) =>
  expect(checkSplit(goal, given, tolerance).map((one) => progressFindingSentence(one, 'zh'))).toEqual(expected);
const seed = 20240205;

describe('splitting', () => {
  test('by weight, with what rounding left named', () => {
    expect(splitTarget({ ...jobs, value: 10 }, weights(1, 1, 1), 1)).toEqual({
      parts: parts(3.4, 3.3, 3.3),
      remainders: [{ unitId: 'c0', name: '1市', amount: 0.1 }],
    });
  });

  test('a rate is given to each as it stands', () => {
    expect(splitTarget(growth, weights(3, 1), 1)).toEqual({ parts: parts(5.5, 5.5), remainders: [] });
  });

  test(`what is split sums back (seed ${seed})`, () => {
    const whole = fc.integer({ min: 0, max: 5_000_000 });
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(whole, shares, fc.integer({ min: 0, max: 3 }), (grains, given, decimals) => {
        const goal = { ...jobs, value: grains / 10 ** decimals };
        const split = splitTarget(goal, weights(...given), decimals);
        expect(checkSplit(goal, split.parts)).toEqual([]);
        expect(split.parts.every(({ value }) => value !== null && value >= 0)).toBe(true);
        expect(split.remainders.length).toBeLessThan(given.length);
      }),
      { seed },
    );
  });
});

describe('checking', () => {
  test('a sum that falls short, and one that is right to the last place', () => {
    check(jobs, parts(20, 25.9), ['各地合计45.9万人，比总目标46万人少0.1万人']);
    check(jobs, parts(20.1, 25.9), []);
    check({ ...jobs, value: 0.3 }, parts(0.1, 0.2), []);
  });

  test('the tolerance at both edges', () => {
    check(jobs, parts(20, 25.9), [], 0.1);
    check(jobs, parts(20, 25.8), ['各地合计45.8万人，比总目标46万人少0.2万人'], 0.1);
  });

  test('more than the whole: a warning where more is better, an error for a limit', () => {
    const padded = checkSplit(jobs, parts(30, 20));
    expect([padded[0]?.code, hasErrors(padded)]).toEqual(['split-padded', false]);
    expect(checkSplit({ ...jobs, direction: 'at-most' }, parts(30, 20))[0]?.code).toBe('split-over');
    expect(checkSplit({ ...jobs, direction: 'exactly' }, parts(30, 20))[0]?.code).toBe('split-padded');
    expect(checkSplit({ ...jobs, direction: 'exactly', metric: '事故起数' }, parts(30, 20))[0]?.code).toBe('split-over');
    expect(checkSplit({ ...jobs, direction: 'at-most' }, parts(20, 20))[0]?.code).toBe('split-slack');
  });

  test('a rate: easier than the whole is refused, harder is said (province 5.5 %, a city 6 %)', () => {
    check(growth, parts(5.5, 6), ['2市的目标6%严于总目标5.5%：加码']);
    check(growth, parts(5, 5.5), ['1市的目标5%宽于总目标5.5%']);
    expect(checkSplit({ ...growth, direction: 'at-most' }, parts(6))[0]?.code).toBe('part-easier');
  });

  test('a part without a number, and no part at all', () => {
    check(jobs, parts(46, null), ['“”不是数字']);
    check(jobs, [], ['还没有分解到任何单位']);
  });
});
