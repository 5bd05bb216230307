import { expect, test } from 'vitest';
import { unitRelation } from './measure-unit.js';

test.each([
  ['万人', '人', 10_000],
  ['人', '万人', 1e-4],
  ['亿斤', '万吨', 5],
  ['万亿元', '亿元', 10_000],
  ['公里', '米', 1000],
  ['万千瓦', '兆瓦', 10],
  ['亿千瓦时', '万千瓦时', 10_000],
])('1 %s is so many %s', (one, other, factor) => {
  const relation = unitRelation(one, other);
  expect(relation.kind === 'scaled' ? relation.factor : relation.kind).toBeCloseTo(factor, 12);
});

test.each([
  ['人', '人', 'same'],
  ['%', '％', 'same'],
  ['人', null, 'same'],
  ['人', '户', 'foreign'],
  ['%', '个百分点', 'foreign'],
  ['万', '人', 'foreign'],
])('%s and %s are %s', (one, other, kind) => {
  expect(unitRelation(one, other).kind).toBe(kind);
});
