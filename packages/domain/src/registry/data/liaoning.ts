import type { Landmark, UnitKind } from '../registry.js';

/** What Liaoning has beyond the organs of every province, as named in 辽政发〔2024〕3号. Lines as in provincial-organs.ts. */
export const liaoningUnits: Readonly<Partial<Record<UnitKind, string>>> = {
  department: `
{p}数据局||{p}营商局、{p}营商环境建设局
{p}公安厅||{p}边海防办
{p}政府外办
{p}国动委联合办|{p}国防动员委员会联合办公室`,
  'development-zone': '{p}沈抚示范区管委会|{p}沈抚改革创新示范区管委会、沈抚示范区管委会、沈抚改革创新示范区管委会',
  'central-agency': `
大连海关
沈阳海关
国家金融监管总局大连监管局|国家金融监督管理总局大连监管局、大连金融监管局
大连证监局|中国证监会大连监管局
大连市税务局|国家税务总局大连市税务局
辽宁海事局`,
  body: '{p}公共文化服务中心',
};

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
