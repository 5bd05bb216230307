import { describe, expect, it } from 'vitest';
import { paperBody } from './paper-body.js';
import { documentNumber, issueNumber, paperDate } from './paper-date.js';
import { paperLength, paperLengthLimit, paperLengthLimits } from './paper-length.js';

describe('paperBody', () => {
  const read = (line: string) => paperBody(line).map(({ level, heading, rest }) => [level, heading, rest]);

  it('reads the four levels by their numbers', () => {
    expect(read('一、总体情况\n（一）压实责任。各单位要限期整改。\n1.按时填报。\n（1）逐项核对。\n截至目前，共228项。')).toEqual([
      [1, '一、总体情况', ''],
      [2, '（一）压实责任。', '各单位要限期整改。'],
      [3, '', '1.按时填报。'],
      [4, '', '（1）逐项核对。'],
      [0, '', '截至目前，共228项。'],
    ]);
  });

  it.each(['5.5%左右的增长', '2024年第一季度', '十项任务', '（一季度）'])('takes %s for running text', (line) => {
    expect(read(line)).toEqual([[0, '', line]]);
  });

  it('leaves out empty lines and what surrounds a line', () => {
    expect(read('\n  一、情况  \n\n')).toEqual([[1, '一、情况', '']]);
  });
});

describe('numbers and dates of a paper', () => {
  it('have no leading zero, and the year in 〔〕', () => {
    expect([documentNumber('辽政督', 2024, 3), issueNumber(12), paperDate('2024-03-05')]).toEqual([
      '辽政督〔2024〕3号',
      '第12期',
      '2024年3月5日',
    ]);
  });
});

describe('length of a paper', () => {
  it('counts every sign but spaces and line ends', () => {
    expect(paperLength('一、情况 \n共 12 项。𠮷')).toBe(10);
  });

  it('takes the limit in force, and the first one for a day before it', () => {
    const later = { from: '2026-01-01', characters: { policy: 1, work: 1 }, source: '试' };
    const limits = [...paperLengthLimits, later];
    expect(paperLengthLimit(limits, '2025-12-31')?.characters).toEqual({ policy: 5000, work: 4000 });
    expect(paperLengthLimit(limits, '2026-01-01')).toBe(later);
    expect(paperLengthLimit(limits, '2020-01-01')).toBe(limits[0]);
  });
});
