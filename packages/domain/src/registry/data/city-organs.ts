import type { UnitLines } from '../unit-lines.js';
import { provincialOrgans } from './provincial-organs.js';

/** Organs that cities in general have: a province's, with 局 for 厅. Whether one city has each of them was not checked. */
export const cityOrgans: UnitLines = {
  ...provincialOrgans,
  department: `${(provincialOrgans.department ?? '').replace(/(?<!办公)厅(?=[|、\n]|$)/g, '局')}
{p}水利局|{p}水务局`,
  'central-agency': `
{p}税务局|国家税务总局{f}税务局
{p}气象局
{p}邮政管理局`,
  body: (provincialOrgans.body ?? '').replace(/\{p\}(?:高院|检察院)\|.*\n/g, ''),
  military: '',
};

/** Names that cities and counties have beside those of provinces: one office, called after the last reform or the one before it. */
export const localOrgans: UnitLines = {
  department: `
{p}政府办公室|{p}人民政府办公室、{p}府办、{p}政府办
{p}发展改革委|{p}发改局、{p}发展改革局、{p}发展和改革局
{p}工业和信息化局|{p}经济信息委、{p}经济信息化委、{p}经信委、{p}经信局、{p}经济和信息化局、{p}经济和信息化委员会、{p}工信委
{p}科技局|{p}科技委、{p}科学技术委员会
{p}民族和宗教委|{p}民族宗教局、{p}民宗局、{p}民族和宗教局、{p}民族事务局
{p}人力资源社会保障局|{p}人力社保局
{p}自然资源局|{p}自然资源和规划局、{p}规划和自然资源局、{p}规划自然资源局、{p}资规局、{p}规自局
{p}住房城乡建设局|{p}住房城乡建委、{p}住房和城乡建设委员会、{p}住建委、{p}城乡建设局、{p}城乡建设委、{p}建设局、{p}建委
{p}交通运输局|{p}交通委、{p}交通运输委、{p}交通局
{p}农业农村局|{p}农业农村委、{p}农委
{p}商务局|{p}商务委
{p}文化和旅游局|{p}文化旅游委、{p}文旅委、{p}文化旅游局、{p}文旅广电局、{p}文化广电旅游局、{p}文广旅局、{p}文化广播电视和旅游局、{p}文旅体局
{p}卫生健康委|{p}卫健局、{p}卫生健康局
{p}政府外办|{p}外事局、{p}政府外事办
{p}国资委|{p}国资局、{p}国有资产监督管理局
{p}城市管理局|{p}城管局、{p}城管执法局、{p}城市管理综合执法局、{p}综合行政执法局、{p}综合执法局、{p}行政执法局
{p}政务服务局|{p}政务服务管理局、{p}政务服务数据管理局、{p}行政审批局、{p}政务服务办
{p}园林局|{p}园林绿化局、{p}园林和林业局`,
  body: `
{p}法院|{p}人民法院、{p}中级人民法院、{p}中院、{p}高院、{p}高级人民法院
{p}检察院|{p}人民检察院`,
};

/** What a prefecture has of central agencies. */
export const prefectureOrgans: UnitLines = {
  'central-agency': `
人民银行{f}分行|中国人民银行{f}分行、人民银行{s}{p}分行、人行{f}分行、人民银行{s}{p}中心支行、人行{s}{p}中心支行
国家金融监管总局{s}监管分局|国家金融监督管理总局{s}监管分局、{s}金融监管分局
国家统计局{s}调查队|{s}调查队
{p}消防救援支队|{p}消防支队
{p}烟草专卖局|{p}烟草局`,
};

/** What a county has of them. */
export const countyOrgans: UnitLines = {
  'central-agency': `
{p}消防救援大队|{p}消防大队
{p}烟草专卖局|{p}烟草局`,
};
