import { describe, expect, it } from 'vitest';
import { registryOf } from '../build-registry.js';
import type { Registry } from '../registry.js';
import { dateInCell, datesInCell } from './cell-dates.js';
import { fieldOfHeading } from './headings.js';
import { kindOfWord } from './kind-words.js';
import { planLoad } from './plan-load.js';
import { readSheets } from './read-sheets.js';
import { registryColumns, registryRows } from './registry-table.js';
import { rowFaultSentence } from './row-faults.js';

const liaoning = registryOf('210000') as Registry;
const load = (...rows: readonly string[][]) => {
  const reading = readSheets([{ name: '名录', rows }]);
  const planned = planLoad(reading.entries, liaoning, (name) => `new-${name}`);
  const faults = [...reading.faults, ...planned.faults].map((fault) => rowFaultSentence(fault, 'zh'));
  return {
    reading,
    planned,
    faults,
    states: [...planned.units, ...planned.collectives].map(({ state, after }) => `${state} ${after.name}`),
  };
};

describe('a registry’s spreadsheet', () => {
  it.each([
    ['单位名称', 'name'],
    ['单位全称（盖章）', 'fullName'],
    ['简称', 'shortName'],
    ['简称/别名', 'aliases'],
    ['加挂牌子', 'plates'],
    ['单位性质', 'kind'],
    ['所属行政区划', 'division'],
    ['起止日期', 'dates'],
    ['撤销时间', 'to'],
    ['备注/来源', 'source'],
    ['集体名称', 'collective'],
    ['成员单位名单', 'members'],
    ['联系电话', null],
    ['单位地址', null],
  ])('the heading %s announces %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['2024.3', '2024-03-01'],
    ['2024-02-30', null],
    ['45352', null],
    ['去年', null],
  ])('the date %s is %s', (words, day) => {
    expect(dateInCell(words, 'from')).toBe(day);
  });

  it('reads two dates out of one cell, and a month to its end', () => {
    expect(datesInCell('2018-04-08至2023-05-18')).toEqual({ from: '2018-04-08', to: '2023-05-18' });
    expect(datesInCell('2018-04-08-2023-05-18')).toEqual({ from: '2018-04-08', to: '2023-05-18' });
    expect(datesInCell('自2018年4月8日起')).toEqual({ from: '2018年4月8日', to: '' });
    expect(dateInCell('2024年2月', 'to')).toBe('2024-02-29');
  });

  it.each([
    ['政府部门', 'department'],
    ['党委工作部门', 'party-organ'],
    ['department', 'department'],
    ['事业单位', 'body'],
    ['集体主体', 'collective'],
    ['处室', null],
  ])('the kind %s is %s', (word, kind) => {
    expect(kindOfWord(word)).toBe(kind);
  });

  it('finds columns in any order below a title, adds what is new and leaves what it does not say', () => {
    const { states, planned, reading, faults } = load(
      ['某省单位名录', '', '', '', ''],
      ['序号', '类别', '别名', '单位名称', '联系电话', '起止日期'],
      ['1', '政府部门', '省天外办、天外办', '省天外来客办公室', '1234', '2024年3月1日起'],
      ['2', '', '省财厅', '省财政厅', '', ''],
      ['3', '', '', '省教育厅', '', ''],
      ['', '', '', '', '', ''],
    );
    expect(faults).toEqual([]);
    expect(states).toEqual(['new 省天外来客办公室', 'changed 省财政厅', 'same 省教育厅']);
    expect(planned.units[0]?.after).toMatchObject({ kind: 'department', aliases: ['省天外办', '天外办'], from: '2024-03-01', to: null });
    expect(planned.units[1]?.after.aliases).toContain('省财厅');
    expect(reading.unread).toEqual([{ sheet: '名录', heading: '联系电话' }]);
  });

  it('knows a unit by its full name where the registry has the short one', () => {
    const { states } = load(['单位全称', '简称'], ['辽宁省财政厅', '省财政厅'], ['辽宁省发展和改革委员会办公厅', '省发改委']);
    expect(states).toEqual(['changed 省财政厅', 'changed 省发展改革委']);
  });

  it('reads bodies with members that stand in the registry or in the file', () => {
    const { states, planned, faults } = load(
      ['单位名称', '集体名称', '成员单位', '类别'],
      ['', '省飞船工作专班成员单位', '省财政厅、省天外来客办公室', ''],
      ['省天外来客办公室', '', '', '部门'],
      ['省某专班成员单位', '', '', '集体主体'],
    );
    expect(faults).toEqual([]);
    expect(states).toEqual(['new 省天外来客办公室', 'new 省飞船工作专班成员单位', 'new 省某专班成员单位']);
    expect(planned.collectives.map(({ after }) => after.members)).toEqual([['210000-省财政厅', 'new-省天外来客办公室'], null]);
  });

  it('says of every wrong row where it stands and what to write', () => {
    const { faults, states } = load(
      ['单位名称', '类别', '行政区划', '启用日期', '停用日期', '别名', '成员单位'],
      ['省天外来客办公室', '处室', '', '', '', '', ''],
      ['', '政府部门', '', '', '', '', ''],
      ['某市政府', '市县政府', '某某市', '去年', '', '', ''],
      ['省乙局', '', '', '2024-03-01', '2023-01-01', '', ''],
      ['省丙局', '', '', '', '', '省财政厅、省教育厅', ''],
      ['省丁局', '', '', '', '', '', ''],
      ['省丁局', '', '', '', '', '', ''],
      ['省戊局', '', '', '', '', '各市人民政府', ''],
      ['天外', '', '', '', '', '', ''],
      ['省己专班', '集体主体', '', '', '', '', '省天外来客办公室'],
    );
    expect(states).toEqual(['new 省丁局']);
    expect(faults).toEqual([
      expect.stringMatching(/^名录第2行 B列（类别）：不认得类别“处室”；可写：市县政府、政府部门/),
      '名录第3行 A列（单位名称）：没有写单位名称',
      '名录第4行 D列（启用日期）：日期“去年”读不出；请写成2024-03-01或2024年3月1日',
      '名录第4行 C列（行政区划）：不认得行政区划“某某市”；请写六位代码或全名，如210100或沈阳市',
      '名录第5行 E列（停用日期）：停用日期2023-01-01早于启用日期2024-03-01',
      '名录第6行：这一行的名称分属名录里的几个单位：省财政厅、省教育厅；请只留其中一个的名称',
      '名录第8行：“省丁局”与名录第7行重复',
      '名录第9行：“各市人民政府”已是“各市人民政府”的名称，不能再给“省戊局”',
      expect.stringMatching(/^名录第10行：没有写类别，从名称“天外”也看不出/),
      '名录第11行：成员“省天外来客办公室”不在名录里，也不在本表里；请先加这个单位，或改成名录里的名称',
    ]);
  });

  it('says so where no sheet has a heading row', () => {
    expect(load(['甲', '乙'], ['1', '2']).faults).toEqual(['名录第1行：没有找到表头：表头须有“单位名称”或“集体名称”一列，请按模板填写']);
  });

  it.each(['210000', '100000', '310000', '210100', '210124'])(
    'what is written of the registry %s changes nothing when it is read',
    (code) => {
      const registry = registryOf(code) as Registry;
      for (const lang of ['zh', 'en'] as const) {
        const rows = [registryColumns(lang).map(({ heading }) => heading), ...registryRows(registry, lang)];
        const reading = readSheets([{ name: 'x', rows }]);
        const planned = planLoad(reading.entries, registry, (name) => name);
        expect([...reading.faults, ...planned.faults].map((fault) => rowFaultSentence(fault, 'zh'))).toEqual([]);
        expect([...planned.units, ...planned.collectives].filter(({ state }) => state !== 'same').map(({ after }) => after)).toEqual([]);
        expect(planned.units.length + planned.collectives.length).toBe(registry.units.length + registry.collectives.length);
      }
    },
  );
});
