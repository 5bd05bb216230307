import { describe, expect, test } from 'vitest';
import { diffWords } from './diff-words.js';

const shown = (before: string, after: string) =>
  diffWords(before, after).map(({ kind, words }) => `${kind === 'same' ? '' : kind === 'removed' ? '-' : '+'}${words}`);

describe('diffWords', () => {
  test('marks the changed number whole', () => {
    expect(shown('地区生产总值增长5.5%左右。', '地区生产总值增长6%左右。')).toEqual(['地区生产总值增长', '-5.5%', '+6%', '左右。']);
  });
  test('marks a name that was added to a list', () => {
    expect(shown('省财政厅、省水利厅', '省财政厅、省商务厅、省水利厅')).toEqual(['省财政厅、省', '+商务厅、省', '水利厅']);
  });
  test('shows one side alone where the other is empty', () => {
    expect([shown('', '甲'), shown('甲', ''), shown('', '')]).toEqual([['+甲'], ['-甲'], []]);
  });
});
