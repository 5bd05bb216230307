import { describe, expect, it } from 'vitest';
import { registryOf } from './build-registry.js';
import { indexRegistry, membersOf, resolveName } from './index-registry.js';
import type { Registry } from './registry.js';

const indexOf = (code: string) => indexRegistry(registryOf(code) as Registry);
const liaoning = indexOf('210000');

const found = (name: string, index = liaoning): string => {
  const resolution = resolveName(index, name);
  if (resolution.kind === 'unit') return `${resolution.via} ${resolution.unit.name}`;
  return resolution.kind === 'collective' ? `collective ${resolution.collective.name}` : `unknown ${resolution.suggestion?.name ?? '-'}`;
};

describe('resolveName', () => {
  it.each([
    ['省财政厅', 'name 省财政厅'],
    ['省发改委', 'alias 省发展改革委'],
    ['辽宁省发展和改革委员会', 'alias 省发展改革委'],
    ['省 财政厅', 'name 省财政厅'],
    ['省数据局(省营商局)', 'name 省数据局'],
    ['省数据局（省营商局）', 'name 省数据局'],
    ['省营商局', 'plate 省数据局'],
    ['省公安厅(省边海防办)', 'name 省公安厅'],
    ['省委财经办(改革办)', 'name 省委财经办'],
    ['大连市人民政府', 'name 大连市人民政府'],
    ['大连市政府', 'alias 大连市人民政府'],
    ['人民银行辽宁省分行', 'name 人民银行辽宁省分行'],
    ['国网辽宁省电力有限公司', 'name 国网辽宁省电力有限公司'],
    ['各市人民政府', 'collective 各市人民政府'],
    ['省(中)直有关单位', 'collective 省直有关单位'],
    ['省发展改革局', 'unknown 省发展改革委'],
    ['杭州市人民政府', 'unknown -'],
    ['某某公司', 'unknown -'],
    ['', 'unknown -'],
  ])('%s is %s', (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  it('knows a class of governments in each of its spellings, 、 inside or not', () => {
    const index = indexOf('100000');
    for (const name of ['各省级人民政府', '各省、自治区、直辖市人民政府', '各省（区、市）人民政府'])
      expect(found(name, index)).toBe('collective 各省级人民政府');
    expect(found('各单位')).toBe('collective 各单位');
    expect(found('省政府各部门')).toBe('collective 省政府各部门');
  });

  it('knows the State Council’s departments in their short and full names, with the dates of the reform', () => {
    const index = indexOf('100000');
    expect(['国家发展改革委', '发展改革委', '市场监管总局', '国家税务总局', '银保监会'].map((name) => found(name, index))).toEqual([
      'name 国家发展改革委',
      'alias 国家发展改革委',
      'name 市场监管总局',
      'alias 税务总局',
      'name 银保监会',
    ]);
    const supervision = resolveName(index, '银保监会');
    expect(supervision.kind === 'unit' && supervision.unit.to).toBe('2023-05-18');
  });

  it('gives every other province the organs that all have, and its own governments', () => {
    const guizhou = indexOf('520000');
    expect(['省财政厅', '贵阳市人民政府', '人民银行贵州省分行', '贵州证监局'].map((name) => found(name, guizhou))).toEqual([
      'name 省财政厅',
      'name 贵阳市人民政府',
      'name 人民银行贵州省分行',
      'name 贵州证监局',
    ]);
    const guangxi = indexOf('450000');
    expect(['自治区财政厅', '自治区党委组织部'].map((name) => found(name, guangxi))).toEqual([
      'name 自治区财政厅',
      'name 自治区党委组织部',
    ]);
  });
});

describe('names as one says them, in places of every rank', () => {
  it.each([
    ['210100', '市发改委 市财政局 市卫健委 市市监局 市人社局 市工信局 市住建局 市城乡建设局 市自然资源局'],
    ['210100', '各区、县（市）政府 各区、县级市 各区县（市）人民政府 各县（市、区）人民政府'],
    ['210124', '县教育局 县财政局 县发改局 县住建局 县人社局 县市场监管局 各乡镇人民政府 街道办事处 各乡镇（街道）'],
    ['330000', '省经信厅 省建设厅 省人力社保厅 省卫健委 商务厅 税务局 组织部 各市、县（市、区）政府 各设区市人民政府'],
    ['100000', '发改委 工信部 住建部 卫健委 市监总局 人社部 各省级人民政府 各省、自治区、直辖市人民政府'],
    ['222400', '州发改委 州文化广播电视和旅游局 州财政局 延吉市人民政府 各县（市）人民政府'],
    ['110105', '区发展改革委 区教委 区政务服务局 各街道办事处'],
    ['450000', '自治区交通运输厅 发展改革委 财政厅 组织部'],
    ['500000', '市经济信息委 市住房城乡建委 市商务委 各区县（自治县）人民政府'],
    ['330782', '市发改局 市市监局 市卫健局 市行政执法局 各镇人民政府（街道办事处）'],
    ['232700', '地区财政局 地区发改委 呼玛县人民政府'],
  ])('%s knows %s', (code, names) => {
    const index = indexOf(code);
    expect(names.split(' ').filter((name) => found(name, index).startsWith('unknown'))).toEqual([]);
  });

  it('takes no level for granted that would make another unit of the name', () => {
    expect(found('财政部')).toMatch(/^unknown/);
    expect(found('县教育局')).toMatch(/^unknown/);
    expect(found('厅')).toMatch(/^unknown/);
  });
});

describe('membersOf', () => {
  it('expands 各市人民政府 to the cities in the order of their codes', () => {
    const resolution = resolveName(liaoning, '各市人民政府');
    const members = resolution.kind === 'collective' ? membersOf(liaoning, resolution.collective) : null;
    expect(members?.map(({ name }) => name.slice(0, 2))).toEqual(
      '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦'.split(' '),
    );
  });

  it('leaves a body open whose members no public text lists', () => {
    const resolution = resolveName(liaoning, '省安委会成员单位');
    expect(resolution.kind === 'collective' && membersOf(liaoning, resolution.collective)).toBeNull();
  });
});

describe('registries', () => {
  it.each(['100000', '210000', '310000', '440000', '210100', '222400', '210124', '110105', '500000'])(
    '%s: ids are unique and every name in force is found as itself',
    (code) => {
      const registry = registryOf(code) as Registry;
      const index = indexRegistry(registry);
      expect(new Set(registry.units.map(({ id }) => id)).size).toBe(registry.units.length);
      expect(registry.units.filter(({ name }) => found(name, index) !== `name ${name}`)).toEqual([]);
    },
  );
});
