import { expect, test } from 'vitest';
import { findFirstListedLeads, onlyDeclares } from './first-listed-leads.js';

test.each([
  '列第一位者为牵头单位，下同',
  '排在第一位的为牵头单位',
  '列在首位的为牵头单位',
  '责任单位中排名第一的单位为牵头单位',
  '排首位的单位牵头',
  '注：第一个责任单位为牵头单位',
  '首位为主办单位',
])('%s declares it', (words) => expect(findFirstListedLeads(`任务分工（${words}）`)).toBeGreaterThan(0));

test.each(['全省排名第一。由省财政厅牵头', '列第一批试点', '第一责任人：张三', '首次由省水利厅牵头', '位列第一方阵，牵头单位：省水利厅'])(
  '%s does not',
  (words) => expect(findFirstListedLeads(words)).toBe(-1),
);

test('a bracket that only declares names no owner', () => {
  expect(onlyDeclares('列在首位的为牵头单位')).toBe(true);
  expect(onlyDeclares('省水利厅、省财政厅负责，列第一位者为牵头单位')).toBe(false);
});
