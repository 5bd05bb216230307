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
  [head('沈政办发〔2025〕3号', '沈阳市人民政府办公室'), '210100'],
  [head('法政办发〔2025〕1号', '法库县人民政府办公室'), '210124'],
  [head('朝政办发〔2025〕2号', '北京市朝阳区人民政府办公室'), '110105'],
  [head(null, '义乌市人民政府办公室'), '330782'],
  [head(null, '中共敦化市委办公室'), '222403'],
  [head('渝府办发〔2025〕2号', '重庆市人民政府办公厅'), '500000'],
  [head('建办〔2025〕7号', '住房城乡建设部办公厅'), '100000'],
  [head(null, '延边朝鲜族自治州人民政府办公室'), '222400'],
  [head(null, null, '大兴安岭地区行政公署办公室关于印发任务分工的通知'), '232700'],
  [head('辽政办发〔2024〕9号', '辽宁省人民政府办公厅', '关于支持昌图县高质量发展的分工方案'), '210000'],
  [head(null, null, '贵州省2024年政府工作报告重点工作分工方案'), '520000'],
])('%o belongs to %s', (document, code) => {
  expect(chooseRegistry(document)?.jurisdiction).toBe(code);
});

it('chooses nothing where nothing tells, and none of several counties of one name', () => {
  expect(chooseRegistry(head(null, '朝阳区人民政府'))).toBeNull();
  expect(chooseRegistry(head(null, null, '重点工作分工方案'))).toBeNull();
});
