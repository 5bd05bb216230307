import { describe, expect, test } from 'vitest';
import { compact } from './compact.js';
import { flow } from './flow.js';
import { lineEnd, lineEnds } from './lines.js';
import { arabicNumber, hanNumber } from './numeral.js';

test.each([
  ['二十三', 23],
  ['十', 10],
  ['一百零五', 105],
  ['百', 100],
  ['三千', 3000],
  ['五万', 50_000],
  ['一亿三千万', 130_000_000],
  ['二〇二四', 2024],
  ['甲', null],
  ['', null],
])('%s is %s', (printed, value) => expect(hanNumber(printed)).toBe(value));

test.each([
  ['5303', 5303],
  ['1.5', 1.5],
  ['1,500', 1500],
  ['５．５', 5.5],
])('%s is %s', (printed, value) => expect(arabicNumber(printed)).toBe(value));

test('names lose their padding', () => {
  expect(compact('王 健', 0, 3)).toBe('王健');
  expect(compact('省\u200b财\n政厅', 0, 6)).toBe('省财政厅');
});

test('broken sentences are joined, words of Latin letters with a space', () => {
  expect(flow('智\n　　慧广电 5G\nbase', 0, 15)).toBe('智慧广电 5G base');
  expect(flow('一 行', 0, 3)).toBe('一 行');
});

describe('ends of lines', () => {
  test.each([
    ['a\nb', 2],
    ['a\r\nb', 3],
    ['a\rb', 2],
    ['a\fb', 2],
    ['a\u2028b', 2],
    ['ab', 2],
    ['a\r', 2],
  ])('%j', (text, end) => {
    expect(lineEnd(text, 0)).toBe(end);
    expect(lineEnds(text)(0)).toBe(end);
  });
});
