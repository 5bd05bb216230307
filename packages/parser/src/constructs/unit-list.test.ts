import { span } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { readUnits } from './unit-list.js';

/** Each name with the characters printed for it, * for a collective body, … for an open list. */
const check = (source: string, ...expected: string[]): void => {
  const { units, open } = readUnits(source, span(0, source.length));
  const read = units.map(({ name, kind, span: at }) => {
    const printed = source.slice(at.start, at.end);
    return `${kind === 'collective' ? '*' : ''}${name}${printed === name ? '' : `<${printed}`}`;
  });
  expect([...read, ...(open ? ['…'] : [])]).toEqual(expected);
};

describe('lists of units', () => {
  test('separators, and 等', () => {
    check('省财政厅、省民政厅等,各市人民政府,省沈抚示范区管委会', '省财政厅', '省民政厅', '*各市人民政府', '省沈抚示范区管委会', '…');
    check('省财政厅，省民政厅；省水利厅。', '省财政厅', '省民政厅', '省水利厅');
    check('省发展改革委 省财政厅', '省发展改革委', '省财政厅');
    check('省发展改革委/省财政厅', '省发展改革委', '省财政厅');
  });

  test('short names share the last one’s suffix', () => {
    check('大连、鞍山、丹东市人民政府', '大连市人民政府<大连', '鞍山市人民政府<鞍山', '丹东市人民政府');
    check('锦州、盘锦市人民政府', '锦州市人民政府<锦州', '盘锦市人民政府');
    check('沈阳市、大连市人民政府', '沈阳市人民政府<沈阳市', '大连市人民政府');
    check('省工业和信息化厅、大连、丹东市政府', '省工业和信息化厅', '大连市政府<大连', '丹东市政府');
    check('大连、沈阳海关', '大连海关<大连', '沈阳海关');
    check('省国资委等,大连、丹东市人民政府,省管委会', '省国资委', '大连市人民政府<大连', '丹东市人民政府', '省管委会', '…');
  });

  test('the first name’s level holds for the departments behind it', () => {
    check('省发展改革委、商务厅、税务局', '省发展改革委', '省商务厅<商务厅', '省税务局<税务局');
    check('自治区发展改革委、财政厅', '自治区发展改革委', '自治区财政厅<财政厅');
    check('市教育局、财政局、国网某供电公司', '市教育局', '市财政局<财政局', '国网某供电公司');
    check('市场监管总局、发展改革委、财政部', '市场监管总局', '发展改革委', '财政部');
    check('省发改委、工信厅、人社厅、卫健委', '省发改委', '省工信厅<工信厅', '省人社厅<人社厅', '省卫健委<卫健委');
    check('州财政局、教育局', '州财政局', '州教育局<教育局');
    check('省财政厅、人民银行辽宁省分行、大连海关', '省财政厅', '人民银行辽宁省分行', '大连海关');
  });

  test('bodies that stand for many, by their shape', () => {
    check('省(中)直有关单位', '*省(中)直有关单位');
    check('省安委会成员单位,省级有关部门', '*省安委会成员单位', '*省级有关部门');
    check('省政府各部门、各单位', '*省政府各部门', '*各单位');
    check('民政部、银保监会等国务院相关部门及各地区', '民政部', '银保监会', '*国务院相关部门', '*各地区', '…');
    check('扶贫办、全国总工会等和各省级人民政府', '扶贫办', '全国总工会', '*各省级人民政府', '…');
    check('公安部等部门', '公安部', '…');
  });

  test('a class of governments is one body, though a separator stands inside', () => {
    check('各区、县级市', '*各区、县级市');
    check('各市、县（区）人民政府', '*各市、县（区）人民政府');
    check('各盟行政公署、市人民政府', '*各盟行政公署、市人民政府');
    check('各地区、各部门', '*各地区', '*各部门');
  });

  test('brackets, 和 and 等 inside names stay', () => {
    check('省数据局(省营商局)、省委财经办(改革办、研究室)', '省数据局(省营商局)', '省委财经办(改革办、研究室)');
    check('省工业和信息化厅、省文化和旅游厅、省民族和宗教委', '省工业和信息化厅', '省文化和旅游厅', '省民族和宗教委');
    check('省高级人民法院、各高等院校', '省高级人民法院', '*各高等院校');
    check('省教育厅和省财政厅', '省教育厅', '省财政厅');
    check('和平、沈河区人民政府', '和平区人民政府<和平', '沈河区人民政府');
    check('市教育局和和平区人民政府', '市教育局', '和平区人民政府');
  });

  test('a bracket that never closes ends no list', () => {
    check('省教育厅(省委教育工委、省科技厅', '省教育厅(省委教育工委', '省科技厅');
    expect(readUnits('省教育厅(省委教育工委、省科技厅', span(0, 16)).unclosed).toBe(4);
  });

  test.each(['', '无', '—', '、、', ' '])('%j names nobody', (source) => check(source));
});
