import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.js';

describe('canonicalJson', () => {
  it('orders fields by their names, at every depth, and leaves lists as they are', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 'x'], a: true })).toBe('{"a":true,"b":[{"c":null,"d":1},"x"]}');
  });

  it('orders names that look like numbers as words (RFC 8785, 3.2.3)', () => {
    expect(canonicalJson({ 9: 1, 10: 2 })).toBe('{"10":2,"9":1}');
  });

  it('writes values as RFC 8785 does in its example', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
  });

  it('reads back as the same value, whatever the order in which the fields were written', () => {
    const reversed = (value: JsonValue): JsonValue =>
      typeof value !== 'object' || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).reverse());
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const words = canonicalJson(value as JsonValue);
        expect(canonicalJson(JSON.parse(words) as JsonValue)).toBe(words);
        expect(canonicalJson(reversed(value as JsonValue))).toBe(words);
      }),
      { seed: 20240205 },
    );
  });
});
