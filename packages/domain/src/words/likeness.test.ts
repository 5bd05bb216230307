import { describe, expect, it } from 'vitest';
import { bigrams, likeness } from './likeness.js';

describe('likeness', () => {
  it.each([
    ['地区生产总值增长', '地区生产总值增长', 1],
    ['甲乙丙', '丁戊己', 0],
    ['甲乙丙', '甲乙丁', 0.5],
    ['', '', 0],
    ['甲', '甲', 0],
  ])('of “%s” and “%s” is %d', (one, other, expected) => {
    expect(likeness(bigrams(one), bigrams(other))).toBe(expected);
    expect(likeness(bigrams(other), bigrams(one))).toBe(expected);
  });
});
