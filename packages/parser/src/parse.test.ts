import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';
import { unsoundness } from './testing/soundness.js';

const seed = 20240205;
const plan = readFileSync(new URL('../../../examples/liaoning-2024.txt', import.meta.url), 'utf8').slice(0, 9000);

const words = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '2．',
    '③',
    '牵头领导:',
    '牵头单位：',
    '责任单位:',
    '完成时限：',
    '王 健',
    '省财政厅',
    '、',
    '，',
    ',',
    '等',
    '各市人民政府',
    '大连、',
  ],
  ...[
    '（A牵头，B负责）',
    '（',
    ')',
    '〔',
    '”',
    '“',
    '。',
    '\n',
    '\r\n',
    '\r',
    '　',
    '增长5%',
    '超百个',
    '6月底前',
    '列第一位者为牵头单位，下同',
    '\u0000',
    '\ufeff',
    '\ud800',
    '具体措施：',
    '目标任务：',
    '\t',
    '序号\t任务\t牵头单位\n',
    '1\t做事\t省财政厅\n',
    '（省财政厅、省教育厅）',
    '【牵头单位】',
    '●',
    '1.1 ',
    '2024年2月5日',
    '辽宁省人民政府',
  ],
);

const isSound = (text: string): void => {
  expect(unsoundness(text, parse(text))).toBeNull();
};

describe('parse', () => {
  test('a task with half a million labels, a table with as many rows', () => {
    expect(parse(`1.甲\n${'牵头单位:\n'.repeat(300_000)}`).diagnostics.length).toBeGreaterThan(300_000);
    expect(parse(`序号\t任务\t牵头单位\n${'1\t甲\t省财政厅\n'.repeat(200_000)}`).value.tasks).toHaveLength(200_000);
  });

  test(`gives a sound plan for any string (seed ${seed})`, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isSound), { seed, numRuns: 500 });
  });

  test(`gives a sound plan for any mixture of the field's words (seed ${seed})`, () => {
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, isSound), { seed, numRuns: 2000 });
  });

  test(`gives a sound plan for a real plan with a piece cut out and another put in (seed ${seed})`, () => {
    const at = fc.nat({ max: plan.length });
    fc.assert(
      fc.property(at, fc.nat({ max: 300 }), fc.array(words, { maxLength: 8 }), (start, length, put) =>
        isSound(plan.slice(0, start) + put.join('') + plan.slice(start + length)),
      ),
      { seed, numRuns: 200 },
    );
  });

  test('the same text gives the same plan', () => {
    expect(parse(plan)).toEqual(parse(plan));
  });

  test.each([
    '、',
    '（',
    '(',
    '。',
    '：',
    '1',
    '一',
    '\n',
    '“',
    '超',
    '责任单位:\n',
    '1.\n',
    '（A负责）',
    '具体措施：',
    '1\n',
    '责任单位\n',
  ])('a million times %j is read to the end', (unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(parse(text).value.regions.at(-1)?.span.end).toBe(text.length);
  });
});
