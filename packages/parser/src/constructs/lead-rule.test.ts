import { expect, test } from 'vitest';
import { leadRuleOf } from './lead-rule.js';

test.each([
  ['各牵头单位（无牵头单位的，责任单位即为牵头单位，下同）要统筹制订方案。', 'all'],
  ['未明确牵头单位的，由责任单位牵头。', 'all'],
  ['責任分解中無牽頭單位的，責任單位即為牽頭單位。', 'all'],
  ['责任分解中，列第一位的责任单位为牵头单位或汇总单位。', 'first'],
  ['未明确牵头单位的，列第一位的责任单位为牵头单位。', 'first'],
  ['牵头单位要加强统筹，责任单位要积极配合。', 'none'],
] as const)('%s', (text, rule) => expect(leadRuleOf(text)).toBe(rule));
