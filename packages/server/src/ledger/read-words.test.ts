import { placesOf, span } from '@luoshi/domain';
import { describe, expect, it } from 'vitest';
import { readName, readWords } from './read-words.js';

//            0         10
const text = '甲乙、大连市人民政府,甲乙公司,王 健';
const [first = span(0, 0), second = span(0, 0)] = placesOf(text, '甲乙');
const only = [{ printed: '甲乙', corrected: '沈阳', places: [first] }];

describe('words', () => {
  it('are corrected where the erratum has a place, and nowhere else', () => {
    expect(readWords('甲乙', first, only)).toBe('沈阳');
    expect(readWords('甲乙公司', span(second.start, second.end + 2), only)).toBe('甲乙公司');
  });
});

describe('a name', () => {
  it('is read as it was completed', () => {
    expect(readName('甲乙市人民政府', first, only)).toBe('沈阳市人民政府');
    expect(readName('甲乙港务局', span(20, 23), only)).toBe('沈阳港务局');
    expect(readName('甲乙公司', span(second.start, second.end + 2), only)).toBe('甲乙公司');
  });

  it('is read without padding, as it is kept', () => {
    const [at = span(0, 0)] = placesOf(text, '王 健');
    expect(readName('王健', at, [{ printed: '王 健', corrected: '王 建', places: [at] }])).toBe('王建');
  });
});
