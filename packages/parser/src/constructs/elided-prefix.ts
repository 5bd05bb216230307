import type { Piece } from './split-names.js';

// 责任单位：省发展改革委、商务厅、税务局
//                         ^^^^^^ ^^^^^^ the first name's 省 holds for those behind it: 省商务厅、省税务局

/** Government departments as every province and city has them, without the word for their level. */
const departments = new Set(
  (
    '发展改革委 教育厅 科技厅 科学技术厅 工业和信息化厅 公安厅 民政厅 司法厅 财政厅 人力资源社会保障厅 人力资源和社会保障厅 自然资源厅 生态环境厅 ' +
    '住房城乡建设厅 住房和城乡建设厅 交通运输厅 水利厅 农业农村厅 商务厅 文化和旅游厅 卫生健康委 退役军人厅 退役军人事务厅 应急厅 应急管理厅 审计厅 ' +
    '外办 国资委 市场监管局 体育局 统计局 医保局 税务局 气象局 通信管理局 邮政管理局 林草局 粮食和储备局 广电局 信访局 机关事务局 地方金融监管局 ' +
    '金融监管局 能源局 药监局 知识产权局 数据局 营商局 乡村振兴局 供销社 残联 总工会 妇联 工商联 科协 文联 统计局 人防办 国动办 大数据局 政务服务局 ' +
    '教育局 科技局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源社会保障局 自然资源局 生态环境局 住房城乡建设局 交通运输局 水利局 水务局 ' +
    '农业农村局 商务局 文化和旅游局 退役军人局 退役军人事务局 应急局 应急管理局 审计局 城管局 园林局 海关 民族和宗教委 民族宗教委 组织部 宣传部 ' +
    '统战部 政法委 网信办 编办 金融办 政研室 发展和改革委员会 卫生健康委员会 国有资产监督管理委员会 民族事务委员会 文化旅游厅 文化旅游局 粮食和物资储备局 市场监督管理局 医疗保障局 林业和草原局 住房城乡建设委 经济信息化委 规划自然资源局 生态环境局 文化旅游委 卫生健康局 发展改革局'
  ).split(' '),
);

const levelWords = new Set(['省', '市', '县', '区']);
/** An autonomous region's departments say so in three characters: 自治区发展改革委、财政厅 */
const region = '自治区';

/** Restores the level that the first name of a run states and the department names behind it leave out. */
export const restorePrefixes = (pieces: Piece[]): void => {
  let prefix = '';
  for (const piece of pieces) {
    const first = piece.name.charAt(0);
    if (first === prefix) continue;
    if (levelWords.has(first) && statesLevel(piece.name)) prefix = first;
    else if (piece.name.startsWith(region)) prefix = region;
    else if (prefix !== '' && departments.has(piece.name)) piece.name = prefix + piece.name;
  }
};

/** 市教育局 states its level; 市场监管总局 only begins with the same character. */
const statesLevel = (name: string): boolean => departments.has(name.slice(1)) || /^.(?:委|政府|人民政府|直)/.test(name);
