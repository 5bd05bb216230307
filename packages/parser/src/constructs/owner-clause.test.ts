import { span } from '@luoshi/domain';
import { expect, test } from 'vitest';
import { readOwnerClause } from './owner-clause.js';
import { noOwners } from './owners.js';

const check = (
  source: string,
  expected: { lead?: string; does?: string; helps?: string; by?: string; who?: string; open?: boolean },
): void => {
  const owners = noOwners();
  readOwnerClause(source, span(0, source.length), 2024, owners);
  const names = (list: readonly { name: string | null }[]): string => list.map(({ name }) => name).join(' ');
  expect({
    lead: names(owners.leads),
    does: names(owners.responsible),
    helps: names(owners.partners),
    by: owners.deadline?.text ?? '',
    who: owners.leaders.map(({ name, role }) => name ?? role).join(' '),
    open: owners.open,
  }).toEqual({ lead: '', does: '', helps: '', by: '', who: '', open: false, ...expected });
};

test.each([
  ['银保监会及各地区按职责分工负责', { does: '银保监会 各地区' }],
  ['省商務廳牽頭，省財政廳等按職責分工負責', { lead: '省商務廳', does: '省財政廳', open: true }],
  ['市财政局负责，第三季度', { does: '市财政局', by: '第三季度' }],
  ['牵头单位：省水利厅、责任单位：省财政厅', { lead: '省水利厅', does: '省财政厅' }],
  ['省水利厅牵头；省财政厅，各州、市人民政府配合', { lead: '省水利厅', helps: '省财政厅 各州、市人民政府' }],
  ['财政部牵头，国务院相关部门及各地区按职责分工负责', { lead: '财政部', does: '国务院相关部门 各地区' }],
  ['司法部、财政部牵头负责', { lead: '司法部 财政部' }],
  ['国家发展改革委会同有关部门负责', { lead: '国家发展改革委', does: '有关部门' }],
  ['省教育厅牵头，省财政厅、省科技厅等配合', { lead: '省教育厅', helps: '省财政厅 省科技厅', open: true }],
  ['省发展改革委牵头，经信厅、商务厅配合', { lead: '省发展改革委', helps: '省经信厅 省商务厅' }],
  ['发展改革委牵头，财政部、各省级人民政府配合', { lead: '发展改革委', helps: '财政部 各省级人民政府' }],
  ['省教育厅牵头，省教育厅、省财政厅配合', { lead: '省教育厅', helps: '省教育厅 省财政厅' }],
  ['省教育厅牵头、省财政厅配合', { lead: '省教育厅', helps: '省财政厅' }],
  ['各有关部门分别负责', { does: '各有关部门' }],
  ['由省水利厅负责', { does: '省水利厅' }],
  ['省水利厅、省应急厅负责，6月底前完成', { does: '省水利厅 省应急厅', by: '6月底前' }],
  ['责任单位：市科委、市教委', { does: '市科委 市教委' }],
  ['牵头单位：市科委，配合单位：市教委、市财政局；完成时限：持续推进', { lead: '市科委', helps: '市教委 市财政局', by: '持续推进' }],
  ['牵头领导：王 健；牵头单位：市科委', { lead: '市科委', who: '王健' }],
  ['责任单位：省水利厅按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。', { does: '省水利厅 相关市（州）人民政府' }],
  ['责任单位：市发改委、市卫生健康委（除标注“分别牵头”外，列第一位为牵头或汇总单位，下同）', { does: '市发改委 市卫生健康委' }],
  ['责任单位：县发改局（首位单位为牵头单位，下同）、县财政局', { does: '县发改局 县财政局' }],
  ['工业和信息化部、科技部等负责。列第一位者为牵头单位，下同', { does: '工业和信息化部 科技部', open: true }],
] as const)('%s', (source, expected) => check(source, expected));
