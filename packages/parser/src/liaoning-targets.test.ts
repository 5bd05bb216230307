import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from './parse.js';

const text = readFileSync(new URL('../../../examples/liaoning-2024.txt', import.meta.url), 'utf8');

/** Written by reading the plan: number of the task, metric, value, unit, hedge, direction, printed words. */
const expected = [
  [1, '地区生产总值增长', 5.5, '%', '左右', 'about', '增长5.5%左右'],
  [2, '一般公共预算收入增长', 5, '%', null, 'exactly', '增长5%'],
  [3, '规模以上工业增加值增长', 5.5, '%', null, 'exactly', '增长5.5%'],
  [4, '固定资产投资增长', 10, '%', null, 'exactly', '增长10%'],
  [5, '社会消费品零售总额增长', 8, '%', null, 'exactly', '增长8%'],
  [6, '进出口总额增长', 6, '%', null, 'exactly', '增长6%'],
  [7, '城镇新增就业', 46, '万人', null, 'exactly', '46万人'],
  [7, '城镇调查失业率', 5.5, '%', '控制在…以内', 'at-most', '控制在5.5%以内'],
  [8, '居民消费价格涨幅', 3, '%', '左右', 'about', '3%左右'],
  [9, '居民人均可支配收入增长', null, null, '基本同步', 'in-step', '与经济增长基本同步'],
  [10, '粮食产量', 500, '亿斤', '左右', 'about', '500亿斤左右'],
  [11, '单位地区生产总值能耗', null, null, '国家下达任务', 'as-assigned', '完成国家下达任务'],
  [12, '重大工程', 15, '项', null, 'exactly', '15项'],
  [41, '都市圈跨域通办事项', 200, '项', '超过', 'at-least', '超过200项'],
  [60, '新增高新技术企业', 1500, '家', null, 'exactly', '1500家'],
  [60, '新增科技型中小企业', 6000, '家', null, 'exactly', '6000家'],
  [62, '科技成果本地转化率', 57, '%', '达到', 'at-least', '达到57%'],
  [64, '5G工厂', 20, '个', '以上', 'at-least', '20个以上'],
  [64, '“5G+工业互联网”融合应用先导区建设', 10, '个', '以上', 'at-least', '10个以上'],
  [64, '建成省级数字化车间、智能工厂', 500, '个', '累计…超', 'at-least', '超500个'],
  [64, '建成省级工业互联网平台', 100, '个', '超', 'at-least', '超百个'],
  [73, '国家新型工业化产业示范基地建设', 20, '个', null, 'exactly', '20个'],
  [76, '重点产业集群', 22, '个', null, 'exactly', '22个'],
  [78, '万亿级产业基地', 4, '个', null, 'exactly', '4个'],
  [78, '高端装备制造业规模占比', 27.5, '%', '提高到', 'at-least', '提高到27.5%'],
  [79, '化工精细化率', 48, '%', '提高到', 'at-least', '提高到48%'],
  [80, '先进冶金新材料占比', 28.5, '%', '提高到', 'at-least', '提高到28.5%'],
  [100, '粮食播种面积', 5303, '万亩', '稳定在…以上', 'at-least', '稳定在5303万亩以上'],
  [111, '特色产业发展优势区', 41, '个', null, 'exactly', '41个'],
  [112, '千亿产业集群', 3, '个', null, 'exactly', '3个'],
  [112, '国家优势特色产业集群建设', 6, '个', null, 'exactly', '6个'],
  [113, '打造乡村旅游重点村', 100, '个', null, 'exactly', '100个'],
  [113, '打造美丽宜居村', 1000, '个', null, 'exactly', '1000个'],
  [113, '打造乡村振兴示范带', 43, '条', null, 'exactly', '43条'],
  [114, '建设改造农村公路', 6000, '公里', null, 'exactly', '6000公里'],
  [114, '建设“一事一议”村内道路', 5500, '公里', null, 'exactly', '5500公里'],
  [115, '建设农村供水工程', 300, '处', null, 'exactly', '300处'],
  [148, '招商引资实际到位资金增长', 10, '%', '以上', 'at-least', '增长10%以上'],
  [172, '营造林', 140, '万亩', null, 'exactly', '140万亩'],
  [193, '实施特殊困难老年人家庭适老化改造', 1.5, '万户', null, 'exactly', '1.5万户'],
  [197, '改造老旧小区', 700, '个', null, 'exactly', '700个'],
  [197, '改造老旧管网', 4600, '公里', null, 'exactly', '4600公里'],
  [201, '建设省级创新创业学院', 15, '个', null, 'exactly', '15个'],
  [201, '建设实践基地', 30, '个', null, 'exactly', '30个'],
  [204, '建强乡镇卫生院', 32, '所', null, 'exactly', '32所'],
  [204, '建强村卫生室', 979, '所', null, 'exactly', '979所'],
  [206, '新建省级、市域、县域临床重点专科', 100, '个', null, 'exactly', '100个'],
];

test('every promise with a number, the two without one, and no trap', () => {
  const { tasks } = parse(text).value;
  const read = tasks.flatMap(({ no, targets }) =>
    targets.map((target) => [no, target.metric, target.value, target.unit, target.hedge, target.direction, target.text]),
  );
  expect(read).toEqual(expected);
  for (const target of tasks.flatMap(({ targets }) => targets)) expect(text.slice(target.span.start, target.span.end)).toBe(target.text);
});
