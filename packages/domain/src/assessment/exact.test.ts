import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact, fixedText, isDecimal, minus, over, plus, shortText, times } from './exact.js';

describe('exact numbers', () => {
  it('keep what binary fractions lose', () => {
    expect(fixedText(plus(exact('0.1'), exact('0.2')), 20)).toBe('0.30000000000000000000');
    expect(compareExact(plus(exact('0.1'), exact('0.2')), exact('0.3'))).toBe(0);
    expect(shortText(times(over(exact(1), exact(3)), exact(3)))).toBe('1');
    expect(shortText(exact('1e-7'), 8)).toBe('0.0000001');
  });

  it('round half away from zero, on both sides', () => {
    expect(['0.125', '-0.125', '0.124999', '2.5', '-0.004'].map((text) => fixedText(exact(text), 2))).toEqual([
      '0.13',
      '-0.13',
      '0.12',
      '2.50',
      '0.00',
    ]);
    expect(fixedText(exact('2.5'), 0)).toBe('3');
  });

  it('refuse what is no decimal', () => {
    expect(['1', '-0.5', '1e3', '', '1,5', 'x', '1.', '.5', '٣', 'NaN'].map(isDecimal)).toEqual([
      true,
      true,
      true,
      ...Array(7).fill(false),
    ]);
    expect(() => over(exact(1), exact(0))).toThrow('division');
  });

  it('add and take away whatever was printed', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [exact((a / 100).toFixed(2)), exact((b / 100).toFixed(2))];
        expect(fixedText(minus(plus(x, y), y), 2)).toBe(fixedText(x, 2));
        expect(fixedText(plus(x, y), 2)).toBe(fixedText(exact(((a + b) / 100).toFixed(2)), 2));
      }),
      { seed: 20240205 },
    );
  });
});
