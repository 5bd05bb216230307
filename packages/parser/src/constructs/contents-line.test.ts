import { expect, test } from 'vitest';
import { isContentsHead, isContentsLine } from './contents-line.js';

test.each(['目录', '目　录', '目 次'])('%s opens the contents', (line) => expect(isContentsHead(line, 0, line.length)).toBe(true));
test.each(['目标', '目录如下'])('%s does not', (line) => expect(isContentsHead(line, 0, line.length)).toBe(false));

test.each(['一、稳增长………………3', '（一）抓项目 ...... 12', '二、惠民生········（5）'])('%s is a line of the contents anywhere', (line) =>
  expect(isContentsLine(line, 0, line.length, false)).toBe(true),
);
test('without leaders only below 目录', () => {
  const line = '一、稳增长        3';
  expect(isContentsLine(line, 0, line.length, true)).toBe(true);
  expect(isContentsLine(line, 0, line.length, false)).toBe(false);
});
test.each(['1.新建学校10', '一、稳增长', '推进……工作。', '王健 13812345678'])('%s is none', (line) =>
  expect(isContentsLine(line, 0, line.length, true)).toBe(false),
);
