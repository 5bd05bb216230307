import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day-number.js';
import { deliveryMachine, retryMinutes } from './delivery-state.js';
import { digestOf } from './digest.js';
import { isMailAddress, isTimeOfDay, minutesOfQuiet, shippedNoticeRules as rules } from './notice-rules.js';
import { stageOn, standingWords } from './notice-stage.js';

const due = '2024-03-28';
const stage = (left: number) => stageOn(due, addDays(due, -left), rules);

describe('the stage of a day', () => {
  it('is before, on the day and overdue, each at its edge', () => {
    expect([8, 7, 4, 3, 2, 1, 0].map(stage)).toEqual([null, 'before-7', 'before-7', 'before-3', 'before-3', 'before-1', 'today']);
    expect([-1, -7, -8, -14, -15].map(stage)).toEqual(['overdue-0', 'overdue-0', 'overdue-1', 'overdue-1', 'overdue-2']);
  });

  it('without days before says nothing until the day', () => {
    expect(stageOn(due, '2024-03-27', { ...rules, beforeDays: [] })).toBeNull();
  });

  it('never goes back as days pass, so that a slept-through day loses no duty', () => {
    const rankOf = (name: string | null): number => {
      const [kind, count = '0'] = name?.split('-') ?? ['never'];
      return { before: -Number(count), today: 0, overdue: 1 + Number(count) }[kind ?? ''] ?? Number.NaN;
    };
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 7 }), (left) => rankOf(stage(left)) <= rankOf(stage(left - 1))),
      { seed: 14 },
    );
  });

  it('stands in words', () => {
    expect([2, 0, -3].map((left) => standingWords(due, addDays(due, -left), 'zh'))).toEqual(['还有2天', '今天到期', '已逾期3天']);
    expect([1, 0, -1].map((left) => standingWords(due, addDays(due, -left), 'en'))).toEqual(['1 day left', 'due today', '1 day overdue']);
  });
});

describe('quiet hours', () => {
  it('go over midnight, and end when they say', () => {
    const quiet = (minute: number) => minutesOfQuiet(minute, '20:00', '07:30');
    expect([1199, 1200, 1439, 0, 449, 450].map(quiet)).toEqual([0, 690, 451, 450, 1, 0]);
  });

  it('within a day, and none', () => {
    expect(minutesOfQuiet(750, '12:00', '13:00')).toBe(30);
    expect(minutesOfQuiet(780, '12:00', '13:00')).toBe(0);
    expect(minutesOfQuiet(750, '08:00', '08:00')).toBe(0);
  });
});

it('waits longer with each attempt, an hour at most', () => {
  expect([1, 2, 3, 6, 7, 99].map(retryMinutes)).toEqual([1, 2, 5, 60, 60, 60]);
  expect(Object.keys(deliveryMachine.events.resend.to)).not.toContain('sent');
});

it('knows times and addresses from what only looks so', () => {
  expect(['08:30', '23:59', '24:00', '8:30', '08:60', ''].map(isTimeOfDay)).toEqual([true, true, false, false, false, false]);
  expect(['a@b.cn', '张@邮.cn', 'a@b.cn, c@d.cn', 'A <a@b.cn>', 'a@b\r\nBcc: c', 'a'].map(isMailAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

describe('a digest', () => {
  const line = (no: number, dueOn: string) => ({
    what: { zh: '填报进展', en: 'report' },
    no,
    text: '城镇新增就业45万人以上。',
    unitName: '省人力资源社会保障厅',
    period: '2024-03',
    path: `/reports/${no}`,
    dueOn,
  });
  const options = { name: '王联络员', today: '2024-03-26', url: 'https://ledger.example.cn', lang: 'zh' as const };

  it('counts in its subject and puts the longest overdue first', () => {
    const { subject, text } = digestOf([line(3, '2024-03-28'), line(1, '2024-03-26'), line(2, '2024-03-20')], options);
    expect(subject).toBe('落实提醒 2024-03-26：逾期1件，今天到期1件，即将到期1件');
    expect(text.match(/【.+?】/g)).toEqual(['【已逾期6天】', '【今天到期】', '【还有2天】']);
    expect(text).toContain('https://ledger.example.cn/reports/2');
  });

  it('counts what does not fit, and gives no links where no address is known', () => {
    const { text } = digestOf(
      Array.from({ length: 33 }, (_, index) => line(index + 1, '2024-03-26')),
      { ...options, url: '' },
    );
    expect(text).toContain('另有3件');
    expect(text).not.toContain('http');
  });
});
