import { expect, test } from 'vitest';
import { partAlone, partAtEnd } from './part-of-unit.js';

test.each([
  ['市发展改革委牵头', 'leads', '市发展改革委'],
  ['市教育局牵头的重点工作', 'leads', '市教育局'],
  ['市财政局负责落实的任务', 'responsible', '市财政局'],
  ['市水利局配合事项', 'partners', '市水利局'],
] as const)('%s', (heading, duty, unit) => {
  const part = partAtEnd(heading);
  expect(part?.duty).toBe(duty);
  expect(heading.slice(0, part?.at)).toBe(unit);
});
test.each(['市发展改革委', '一、总体要求', '负责同志'])('%s says none', (heading) => expect(partAtEnd(heading)).toBeNull());

test.each([
  ['牵头事项：', 'leads'],
  ['配合任务（3项）', 'partners'],
  ['负责的工作', 'responsible'],
] as const)('%s alone', (line, duty) => expect(partAlone(line)).toBe(duty));
test.each(['牵头单位', '市财政局牵头', '配合做好工作', '负责'])('%s is no part', (line) => expect(partAlone(line)).toBeNull());
