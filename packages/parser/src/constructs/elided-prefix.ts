import type { Piece } from './split-names.js';

// 责任单位：省发展改革委、商务厅、税务局
//                         ^^^^^^ ^^^^^^ the first name's 省 holds for those behind it: 省商务厅、省税务局
// （省发展改革委牵头，经信厅、商务厅配合）   and for the next list of the same owners

/** Government departments as every province and city has them, without the word for their level. */
const departments = new Set(
  (
    '发展改革委 教育厅 科技厅 科学技术厅 工业和信息化厅 公安厅 民政厅 司法厅 财政厅 人力资源社会保障厅 人力资源和社会保障厅 自然资源厅 生态环境厅 ' +
    '住房城乡建设厅 住房和城乡建设厅 交通运输厅 水利厅 农业农村厅 商务厅 文化和旅游厅 卫生健康委 退役军人厅 退役军人事务厅 应急厅 应急管理厅 审计厅 ' +
    '外办 国资委 市场监管局 体育局 统计局 医保局 税务局 气象局 通信管理局 邮政管理局 林草局 粮食和储备局 广电局 信访局 机关事务局 地方金融监管局 ' +
    '金融监管局 能源局 药监局 知识产权局 数据局 营商局 乡村振兴局 供销社 残联 总工会 妇联 工商联 科协 文联 统计局 人防办 国动办 大数据局 政务服务局 ' +
    '教育局 科技局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源社会保障局 自然资源局 生态环境局 住房城乡建设局 交通运输局 水利局 水务局 ' +
    '农业农村局 商务局 文化和旅游局 退役军人局 退役军人事务局 应急局 应急管理局 审计局 城管局 园林局 海关 民族和宗教委 民族宗教委 组织部 宣传部 ' +
    '统战部 政法委 网信办 编办 金融办 政研室 发展和改革委员会 卫生健康委员会 国有资产监督管理委员会 民族事务委员会 文化旅游厅 文化旅游局 粮食和物资储备局 市场监督管理局 医疗保障局 林业和草原局 住房城乡建设委 经济信息化委 规划自然资源局 生态环境局 文化旅游委 卫生健康局 发展改革局 ' +
    // Short names, as one says them.
    '发改委 发改局 工信厅 工信局 经信厅 经信局 经信委 经济和信息化厅 人社厅 人社局 人力社保厅 人力社保局 住建厅 住建局 建设厅 建设局 城乡建设局 文旅厅 文旅局 ' +
    '卫健委 卫健局 市监局 交通厅 交通局 教委 科委 民宗委 民委 农业农村委 商务委 交通委 住建委 住房城乡建委 经济信息委 行政审批局 城市管理局 综合行政执法局 ' +
    // Names that the reforms of 2013 and 2018 ended, in plans of their time.
    '国土资源厅 国土资源局 国土房管局 环保厅 环保局 环境保护厅 环境保护局 农业厅 农业局 农委 林业厅 林业局 粮食局 物价局 旅游局 旅游委 文化厅 文化局 卫生厅 卫生局 ' +
    '卫生计生委 计生委 质监局 工商局 食品药品监管局 安监局 法制办 侨办 经贸委 外经贸厅 外经贸局 规划局 建委 交委 新闻出版广电局 地税局 国税局 中小企业局 扶贫办 房管局'
  ).split(' '),
);

const levelWords = new Set(['省', '市', '州', '县', '区', '旗']);
/** An autonomous region's departments say so in three characters: 自治区发展改革委、财政厅 */
const region = '自治区';

/**
 * Restores the level that the first name of a run states and the department names behind it leave out. `stated` is the level that an earlier
 * list of the same owners stated; answers with the last one.
 */
export const restorePrefixes = (pieces: Piece[], stated: string): string => {
  let prefix = stated;
  let committee = '';
  for (const piece of pieces) {
    if (committee !== '' && governments.test(piece.name) && piece.name.startsWith(committee.slice(-1)))
      piece.name = committee.slice(0, -1) + piece.name;
    committee = piece.name.endsWith('委') ? (ownCommittee.exec(piece.name)?.[1] ?? '') : '';
    const first = piece.name.charAt(0);
    if (first === prefix) continue;
    if (levelWords.has(first) && statesLevel(piece.name)) prefix = first;
    else if (piece.name.startsWith(region)) prefix = region;
    else if (prefix !== '' && departments.has(piece.name)) piece.name = prefix + piece.name;
  }
  return prefix;
};

// 甲县委、县政府
//        ^^^^^^ the government of the place whose committee was named before it
const ownCommittee = /^(.+[市县区旗])委$/;
const governments = /^[市县区旗](?:人民)?政府$/;

/** 市教育局 states its level; 市场监管总局 only begins with the same character. */
const statesLevel = (name: string): boolean => departments.has(name.slice(1)) || /^.(?:委|政府|人民政府|直)/.test(name);
