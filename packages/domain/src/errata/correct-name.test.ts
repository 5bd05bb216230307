import { describe, expect, it } from 'vitest';
import { correctName } from './correct-name.js';

describe('correctName', () => {
  it.each([
    ['虎扑体育市人民政府', [{ printed: '虎扑体育', corrected: '沈阳' }], '沈阳市人民政府'],
    ['大连市人民政府', [{ printed: '虎扑体育', corrected: '沈阳' }], '大连市人民政府'],
    ['甲甲', [{ printed: '甲', corrected: '乙' }], '乙乙'],
    ['甲', [], '甲'],
    ['甲', [{ printed: '', corrected: '乙' }], '甲'],
  ])('%s', (name, errata, expected) => {
    expect(correctName(name, errata)).toBe(expected);
  });

  it('never reads what another erratum wrote, and takes the longer words first', () => {
    const errata = [
      { printed: '甲', corrected: '乙' },
      { printed: '乙', corrected: '丙' },
      { printed: '甲甲', corrected: '丁' },
    ];
    expect(correctName('甲乙', errata)).toBe('乙丙');
    expect(correctName('甲甲', errata)).toBe('丁');
    expect(correctName('甲甲', errata.toReversed())).toBe('丁');
  });
});
