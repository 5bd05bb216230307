import type { UnitKind } from '../registry.js';

/** The departments of the Shanghai government differ in name from a province's. Short names as its published opinions print them. */
export const shanghaiUnits: Readonly<Partial<Record<UnitKind, string>>> = {
  department: `
市政府办公厅
市发展改革委|市发改委
市经济信息化委|市经信委、市经济和信息化委员会
市商务委|市商务委员会
市教委|市教育委员会
市科委|市科学技术委员会
市民族宗教局
市公安局
市民政局
市司法局
市财政局
市人力资源社会保障局|市人社局
市规划资源局|市规划和自然资源局
市生态环境局
市住房城乡建设管理委|市住建委
市交通委
市农业农村委
市水务局
市文化旅游局|市文旅局、市文化和旅游局
市卫生健康委|市卫健委
市退役军人局|市退役军人事务局
市应急局|市应急管理局
市审计局
市政府外办
市国资委
市市场监管局|市市场监督管理局
市体育局
市统计局
市医保局|市医疗保障局
市绿化市容局
市机关事务局|市机管局
市民防办
市地方金融监管局|市金融局、市委金融办
市数据局
市知识产权局
市药品监管局
市粮食物资储备局
市政府研究室
市政府合作交流办
市信访办
市城管执法局
市房屋管理局|市房管局
市公务员局
市消防救援总队`,
  'party-organ': `
市委组织部
市委宣传部
市委统战部
市委政法委
市委网信办
市委编办
市委金融办
市委社会工作部`,
  'central-agency': `
市税务局
市气象局
市通信管理局
市邮政管理局
上海海关
上海证监局
上海金融监管局
人民银行上海总部|中国人民银行上海总部
上海证券交易所|上交所`,
  'development-zone': `
临港新片区管委会|中国（上海）自由贸易试验区临港新片区管委会
张江高新区管委会|张江科学城建设管理办公室
虹桥国际中央商务区管委会`,
  body: `
市总工会
团市委
市妇联
市科协
市工商联
市贸促会
市供销社
上海推进科技创新中心建设办公室|上海科创办、市科创办`,
};

/** Classes of governments, printed in many ways. */
export const shanghaiCollectives = `
各相关部门|各有关部门、有关部门、相关部门、市有关部门、市政府有关部门
各有关单位|各单位、有关单位、相关单位`;
