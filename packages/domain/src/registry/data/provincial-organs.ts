import type { UnitLines } from '../unit-lines.js';

/**
 * Organs that provinces in general have after the institutional reform of 2023–2024, by the short names that plans print. Whether one province
 * has each of them was not checked. A line: name | other names | plates. {p} is the prefix (省, 市, 自治区), {s} the short name of the place
 * (辽宁), {f} its full name (辽宁省).
 */
export const provincialOrgans: UnitLines = {
  department: `
{p}政府办公厅|{p}人民政府办公厅、{p}府办公厅
{p}发展改革委|{p}发改委、{p}发展和改革委员会、{p}发展改革委员会
{p}教育厅|{p}教委
{p}科技厅|{p}科学技术厅、{p}科委
{p}工业和信息化厅|{p}工信厅、{p}经济和信息化厅、{p}经信厅、{p}工业信息化厅
{p}民族和宗教委|{p}民族宗教委、{p}民宗委、{p}民族和宗教事务委员会、{p}民族宗教事务委员会、{p}民委
{p}公安厅
{p}民政厅
{p}司法厅
{p}财政厅
{p}人力资源社会保障厅|{p}人社厅、{p}人力资源和社会保障厅、{p}人力社保厅
{p}自然资源厅
{p}生态环境厅
{p}住房城乡建设厅|{p}住建厅、{p}住房和城乡建设厅、{p}建设厅
{p}交通运输厅|{p}交通厅
{p}水利厅
{p}农业农村厅
{p}商务厅
{p}文化和旅游厅|{p}文旅厅、{p}文化旅游厅、{p}文化广电和旅游厅
{p}卫生健康委|{p}卫健委、{p}卫生健康委员会
{p}退役军人厅|{p}退役军人事务厅
{p}应急厅|{p}应急管理厅
{p}审计厅
{p}政府外办|{p}外办、{p}外事办、{p}政府外事办公室、{p}人民政府外事办公室
{p}国资委|{p}政府国资委、{p}国有资产监督管理委员会、{p}人民政府国有资产监督管理委员会
{p}市场监管局|{p}市场监督管理局、{p}市监局
{p}广电局|{p}广播电视局
{p}体育局
{p}统计局
{p}林草局|{p}林业和草原局、{p}林业局
{p}机关事务局|{p}机关事务管理局
{p}医保局|{p}医疗保障局
{p}信访局
{p}数据局|{p}数据管理局、{p}大数据局、{p}大数据管理局
{p}药监局|{p}药品监督管理局
{p}知识产权局
{p}疾控局|{p}疾病预防控制局
{p}粮食和储备局|{p}粮食和物资储备局、{p}粮储局
{p}能源局
{p}监狱局|{p}监狱管理局
{p}中医药局|{p}中医药管理局
{p}文物局
{p}国防动员办|{p}国防动员办公室、{p}国动办、{p}人防办
{p}地方金融监管局|{p}地方金融管理局、{p}地方金融监督管理局、{p}金融局
{p}乡村振兴局
{p}政府研究室|{p}人民政府研究室
{p}口岸办|{p}口岸办公室`,
  'party-organ': `
{p}纪委监委|{p}纪委、{p}监委
{p}委办公厅
{p}委组织部
{p}委宣传部
{p}委统战部
{p}委政法委
{p}委社会工作部
{p}委网信办|{p}委网络安全和信息化委员会办公室、{p}互联网信息办公室
{p}委编办|{p}编办、{p}委机构编制委员会办公室
{p}委军民融合办|{p}委军民融合发展委员会办公室
{p}委金融委员会办公室|{p}委金融办、{p}委金融委办公室
{p}委金融工委
{p}委财经办|{p}委财经委员会办公室
{p}委改革办|{p}委全面深化改革委员会办公室
{p}委农办|{p}委农村工作领导小组办公室
{p}委教育工委
{p}委人才办|{p}委人才工作领导小组办公室
{p}委科技办|{p}委科技委员会办公室
{p}委外办|{p}委外事工作委员会办公室
{p}委台办|{p}台办、{p}委台湾工作办公室
{p}委党校|{p}委党校（行政学院）
{p}档案局
{p}国家保密局|{p}保密局`,
  'central-agency': `
{p}税务局|国家税务总局{f}税务局
{p}气象局
{p}邮政管理局
{p}通信管理局
{p}烟草专卖局|{p}烟草局
{p}地震局
{p}消防救援总队
人民银行{f}分行|中国人民银行{f}分行、人行{f}分行、人民银行{s}分行
国家金融监管总局{s}监管局|国家金融监督管理总局{s}监管局、{s}金融监管局、{s}银保监局
{s}证监局|中国证监会{s}监管局
国家统计局{s}调查总队|{s}调查总队`,
  body: `
{p}总工会
团{p}委|共青团{p}委
{p}妇联|{p}妇女联合会
{p}科协|{p}科学技术协会
{p}侨联
{p}残联|{p}残疾人联合会
{p}红十字会
{p}工商联|{p}工商业联合会
{p}贸促会|中国贸促会{s}分会
{p}文联
{p}供销社|{p}供销合作社联合社、{p}供销合作社、{p}供销合作总社
{p}农科院|{p}农业科学院
{p}社科院|{p}社会科学院
{p}公共资源交易中心
{p}高院|{p}高级人民法院、{p}法院
{p}检察院|{p}人民检察院
{p}人大常委会办公厅
{p}政协办公厅`,
  military: `
{p}武警总队|武警{s}总队`,
};

/** What only a province has: an autonomous region's military region bears the region's name, a municipality has a garrison. */
export const organsOfProvinces: UnitLines = { military: '{p}军区' };

/** The national grid's company of a province. */
export const stateGridOrgans: UnitLines = { enterprise: '国网{s}{p}电力有限公司|国网{s}{p}电力公司、国网{s}电力、{p}电力公司' };

/** 广东, 广西, 海南, 贵州, 云南 have the southern grid, 内蒙古 its own for the greater part. */
export const outsideStateGrid: readonly string[] = ['150000', '440000', '450000', '460000', '520000', '530000'];

/** Bodies that stand for members which public texts do not list, in the words that plans of all provinces print. */
export const provincialCollectives = `
{p}直有关单位|{p}(中)直有关单位、{p}中直有关单位、{p}直各有关单位、{p}直和中直有关单位
{p}直有关部门|{p}直各有关部门、{p}有关部门、{p}级有关部门、{p}各有关部门
{p}政府各部门|{p}政府各有关部门、{p}政府有关部门
各单位|各有关单位、有关单位
各部门|各有关部门、有关部门、各相关部门、相关部门
{p}就业工作领导小组成员单位|{p}就业促进和劳动保护工作领导小组成员单位
{p}安委会成员单位|{p}安全生产委员会成员单位
{p}国防动员委员会成员单位|{p}国动委成员单位
{p}双拥工作领导小组成员单位
{p}依法治省委员会成员单位|{p}委全面依法治省委员会成员单位
{p}根治拖欠农民工工资工作领导小组成员单位`;
