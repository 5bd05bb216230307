import { expect, test } from 'vitest';
import { labelAlone, labelBeforeBlank } from './label-before-blank.js';

test.each([
  ['牵头单位 省水利厅', 'lead', '省水利厅'],
  ['责任领导　王强', 'leader', '王强'],
  ['完成时限  2025年底', 'deadline', '2025年底'],
  ['市级责任领导 李明', 'leader', '李明'],
] as const)('%s has a label', (line, field, value) => {
  const label = labelBeforeBlank(line, 0, line.length);
  expect(label?.field).toBe(field);
  expect(line.slice(label?.value)).toBe(value);
});

test.each(['牵头单位 责任单位 完成时限', '配合 做好工作', '责任单位要切实负责', '责任单位 ：省财政厅', '牵头单位', '责任单位 '])(
  '%j has none',
  (line) => expect(labelBeforeBlank(line, 0, line.length)).toBeNull(),
);

test.each([
  ['责任单位', 'responsible'],
  ['牵头领导', 'leader'],
] as const)('%s may stand alone', (line, field) => expect(labelAlone(line, 0, line.length)?.field).toBe(field));
test.each(['责任分工', '牵头', '责任单位：', '各责任单位'])('%s may not', (line) => expect(labelAlone(line, 0, line.length)).toBeNull());
