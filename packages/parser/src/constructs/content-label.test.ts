import { expect, test } from 'vitest';
import { startsContent } from './content-label.js';

test.each(['工作目标：播种50万亩', '主要举措:开展行动', '年度任务：建成', '建设内容：改造管网'])('%s goes on with the task', (line) =>
  expect(startsContent(line, 0, line.length)).toBe(true),
);
test.each(['目标明确，措施有力。', '责任单位：市财政局', '要求各地：抓好', '任务'])('%s does not', (line) =>
  expect(startsContent(line, 0, line.length)).toBe(false),
);
