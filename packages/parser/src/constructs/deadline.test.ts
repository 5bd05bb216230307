import { span } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { findDeadline, readDeadline } from './deadline.js';

describe('a deadline in a sentence', () => {
  test.each([
    ['2020年底前开展专项治理', '2020年底前', '2020-12-31'],
    ['加强监管，2021年3月底前完成', '2021年3月底前', '2021-03-31'],
    ['6月底前出台办法', '6月底前', '2024-06-30'],
    ['2024年2月底前报送', '2024年2月底前', '2024-02-29'],
    ['于2018年12月31日前报送', '2018年12月31日前', '2018-12-31'],
    ['年底前地方平台要完成对接', '年底前', '2024-12-31'],
    ['2021年要有所突破，12月底前实现', '12月底前', '2021-12-31'],
    ['2024年12月底，全面建成', '2024年12月底', '2024-12-31'],
    ['三季度末前完成', '三季度末前', '2024-09-30'],
    ['上半年前完成', '上半年前', '2024-06-30'],
    ['年内持续推进', '年内持续推进', '2024-12-31'],
  ])('%s', (source, text, date) => {
    const found = findDeadline(source, span(0, source.length), 2024);
    expect(found).toMatchObject({ text, date });
    expect(source.slice(found?.span.start, found?.span.end)).toBe(text);
  });

  test.each([
    '在做好疫情防控前提下恢复',
    '持续推进中央督察整改',
    '再延长30年',
    '截至2023年底',
    '三年内完成',
    '目前',
    '2024年政府工作报告',
    '前瞻性布局',
    '5G底座前沿',
  ])('%s holds none', (source) => expect(findDeadline(source, span(0, source.length), 2024)).toBeNull());
});

describe('the value of 完成时限', () => {
  test.each([
    ['2025年12月底', '2025-12-31'],
    ['2025年6月', '2025-06-30'],
    ['2025年', '2025-12-31'],
    ['12月31日', '2024-12-31'],
    ['6月底前完成', '2024-06-30'],
    ['年底前', '2024-12-31'],
    ['全年', null],
    ['持续推进', null],
    ['长期坚持', null],
    ['2025年全年', null],
    ['每季度末前', null],
    ['即时实施', null],
    ['第三季度', '2024-09-30'],
    ['4月底前出台相关政策', '2024-04-30'],
  ])('%s', (source, date) => expect(readDeadline(source, span(0, source.length), 2024)?.date).toBe(date));

  test('a month without any year has no date', () =>
    expect(readDeadline('6月底前', span(0, 5), null)).toMatchObject({ text: '6月底前', date: null }));
  test.each(['省财政厅', '', '按计划'])('%s is none', (source) => expect(readDeadline(source, span(0, source.length), 2024)).toBeNull());
});
