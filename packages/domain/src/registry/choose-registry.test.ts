import { expect, it } from 'vitest';
import { chooseRegistry } from './choose-registry.js';

const head = (number: string | null, issuer: string | null = null, title: string | null = null) => ({ number, issuer, title });

it.each([
  [head('辽政发〔2024〕3号', '辽宁省人民政府'), '210000'],
  [head('辽政发〔2024〕3号'), '210000'],
  [head('沪府办发〔2025〕11号'), '310000'],
  [head('国办发〔2020〕43号'), '100000'],
  [head(null, '国务院办公厅'), '100000'],
  [head(null, '辽宁省沈阳市人民政府'), '210100'],
  [head('沈政发〔2024〕5号', '沈阳市人民政府'), '210100'],
  [head(null, null, '贵州省2024年政府工作报告重点工作分工方案'), '520000'],
])('%o belongs to %s', (document, code) => {
  expect(chooseRegistry(document)?.jurisdiction).toBe(code);
});

it('chooses nothing where nothing tells', () => {
  expect(chooseRegistry(head(null, null, '重点工作分工方案'))).toBeNull();
});
