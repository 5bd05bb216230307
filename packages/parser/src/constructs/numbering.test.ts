import { expect, test } from 'vitest';
import { levels, rankOf, readMarker } from './numbering.js';

const check = (source: string, expected: string | null): void => {
  const marker = readMarker(source, 0, source.length);
  expect(marker === null ? null : `${marker.level} ${marker.no} ${marker.label} |${source.slice(marker.end)}`).toBe(expected);
};

test.each([
  ['二、壮大经济实力', 'han 2 二 |壮大经济实力'],
  ['二十三、对', 'han 23 二十三 |对'],
  ['(一)推动', 'han-bracket 1 （一） |推动'],
  ['（十七）强化', 'han-bracket 17 （十七） |强化'],
  ['16.推进', 'arabic 16 16 |推进'],
  ['16．推进', 'arabic 16 16 |推进'],
  ['16、推进', 'arabic 16 16 |推进'],
  ['１６．推进', 'arabic 16 16 |推进'],
  ['（3）做好', 'arabic-bracket 3 （3） |做好'],
  ['③做好', 'circled 3 ③ |做好'],
  ['第二部分 任务', 'part 2 第二部分 |任务'],
  ['第三章', 'part 3 第三章 |'],
])('%s is numbered', (source, expected) => check(source, expected));

test.each([
  '2024年2月5日',
  '2024.2.5',
  '一是抓好',
  '第五次普查',
  '（辽宁段）',
  '(扩大)会议',
  '5G工厂',
  '1500家',
  '三项制度',
  '',
  '、',
  '（一',
  '12',
])('%s is not', (source) => check(source, null));

test('ranks follow the order of the levels', () => expect(levels.map(rankOf)).toEqual(levels.map((_, index) => index)));
