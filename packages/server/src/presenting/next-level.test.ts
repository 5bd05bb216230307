import { describe, expect, it } from 'vitest';
import { isNextLevel } from './next-level.js';

describe('isNextLevel', () => {
  it.each([
    ['210000', '210100', true],
    ['210000', '211400', true],
    ['210000', '210000', false],
    ['210000', '210102', false],
    ['210000', '220100', false],
    ['210100', '210102', true],
    ['210100', '210200', false],
    ['210102', '210103', false],
  ])('%s > %s: %s', (above, code, expected) => {
    expect(isNextLevel(above, code)).toBe(expected);
  });
});
