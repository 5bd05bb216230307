import type { Landmark } from '../registry.js';
import type { UnitLines } from '../unit-lines.js';

/** What Liaoning has beyond the organs of every province, as named in 辽政发〔2024〕3号. Lines as in provincial-organs.ts. */
export const liaoningUnits: UnitLines = {
  department: `
{p}数据局||{p}营商局、{p}营商环境建设局
{p}公安厅||{p}边海防办
{p}政府外办
{p}国动委联合办|{p}国防动员委员会联合办公室`,
  'party-organ': '{p}委财经办||{p}委改革办、改革办',
  'development-zone': '{p}沈抚示范区管委会|{p}沈抚改革创新示范区管委会、沈抚示范区管委会、沈抚改革创新示范区管委会',
  'central-agency': `
大连海关
沈阳海关
国家金融监管总局大连监管局|国家金融监督管理总局大连监管局、大连金融监管局
大连证监局|中国证监会大连监管局
大连市税务局|国家税务总局大连市税务局
辽宁海事局
国家能源局东北监管局`,
  body: '{p}公共文化服务中心',
};

/** The plan prints 省委财经办(改革办): here the reform office is a plate, not an organ of its own. */
export const liaoningLacks: readonly string[] = ['省委改革办'];

/** Units that 辽政发〔2024〕3号 names; what else the registry holds are names that provinces in general use. */
export const liaoningNamed: readonly string[] = (
  '省发展改革委 省工业和信息化厅 省农业农村厅 省商务厅 省沈抚示范区管委会 省财政厅 省税务局 省委军民融合办 省国资委 大连海关 沈阳海关 省人力资源社会保障厅 ' +
  '省民政厅 省水利厅 省供销社 省气象局 省生态环境厅 省住房城乡建设厅 省交通运输厅 省机关事务局 省教育厅 省科技厅 省公安厅 省自然资源厅 省卫生健康委 省数据局 ' +
  '省林草局 省通信管理局 国网辽宁省电力有限公司 省应急厅 省文化和旅游厅 省体育局 省市场监管局 省邮政管理局 省委统战部 省委金融委员会办公室 省工商联 省司法厅 ' +
  '省委组织部 省农科院 省知识产权局 团省委 人民银行辽宁省分行 国家金融监管总局辽宁监管局 国家金融监管总局大连监管局 辽宁证监局 大连证监局 省委财经办 省委政法委 ' +
  '省信访局 省公共资源交易中心 省医保局 省政府外办 省药监局 省委社会工作部 省残联 省疾控局 省广电局 省公共文化服务中心 省委宣传部 省国动委联合办 省退役军人厅 ' +
  '省民族和宗教委 省军区 省统计局'
).split(' ');

/** Bodies that this province's plans name and whose members no public text lists. */
export const liaoningCollectives = `
辽宁产业投资基金管委会成员单位
{p}保持房地产市场平稳健康发展工作领导小组成员单位
{p}创建辽河国家公园领导小组成员单位
{p}建设城市更新先导区领导小组成员单位
{p}长城国家文化公园建设工作领导小组成员单位`;

/** Civil airports and the place they belong to: public facts that help when a city's name is corrupt. */
export const liaoningLandmarks: readonly Landmark[] = [
  { name: '桃仙机场', division: '210100' },
  { name: '桃仙国际机场', division: '210100' },
  { name: '周水子机场', division: '210200' },
  { name: '金州湾国际机场', division: '210200' },
  { name: '腾鳌机场', division: '210300' },
  { name: '浪头机场', division: '210600' },
  { name: '锦州湾机场', division: '210700' },
  { name: '兰旗机场', division: '210800' },
];
