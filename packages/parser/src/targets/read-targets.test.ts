import { span } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { readTargets } from './read-targets.js';

const check = (source: string, ...expected: string[]): void => {
  const targets = readTargets(source, span(0, source.length));
  expect(
    targets.map(({ metric, value, unit, hedge, direction }) => [metric, `${value ?? ''}${unit ?? ''}`, hedge ?? '', direction].join(' | ')),
  ).toEqual(expected);
  for (const { text, span: at } of targets) expect(source.slice(at.start, at.end)).toBe(text);
};

describe('promises', () => {
  test('growth keeps its verb in the metric', () => check('实现进出口总额增长6%以上。', '进出口总额增长 | 6% | 以上 | at-least'));
  test('bounds on both sides of the number', () => {
    check('城镇调查失业率控制在5.5%以内', '城镇调查失业率 | 5.5% | 控制在…以内 | at-most');
    check('确保粮食播种面积稳定在5303万亩以上', '粮食播种面积 | 5303万亩 | 稳定在…以上 | at-least');
    check('单位能耗降低率不低于3%', '单位能耗降低率 | 3% | 不低于 | at-least');
    check('办理时间压减至8个工作日以内', '办理时间 | 8个工作日 | 压减至…以内 | at-most');
    check('产品种类扩大至30%以上', '产品种类 | 30% | 扩大至…以上 | at-least');
  });
  test('a list shares its verb', () =>
    check('改造老旧小区700个、老旧管网4600公里', '改造老旧小区 | 700个 |  | exactly', '改造老旧管网 | 4600公里 |  | exactly'));
  test('the number may come first', () =>
    check('加快3个千亿产业集群和6个国家集群建设', '千亿产业集群 | 3个 |  | exactly', '国家集群建设 | 6个 |  | exactly'));
  test('余 and 多 are at least', () => check('培训农民2000余人次', '培训农民 | 2000人次 | 余 | at-least'));
  test('a round number in characters needs a word that bounds it', () => {
    check('建成平台超百个', '建成平台 | 100个 | 超 | at-least');
    check('培育企业超过千家', '培育企业 | 1000家 | 超过 | at-least');
  });
  test('a clause without a subject speaks of the one before it', () =>
    check('将商标续展业务办理时限压缩一半，减至1个月', '商标续展业务办理时限压缩一半 | 1个月 | 减至 | at-most'));
  test('a verb alone, or growth alone, speaks of what was counted before', () => {
    check('培育企业500家，2025年培育100家左右', '培育企业 | 500家 |  | exactly', '培育企业 | 100家 | 左右 | about');
    check('完成投资100亿元，同比增长5%', '完成投资 | 100亿元 |  | exactly', '完成投资增长 | 5% |  | exactly');
  });
  test('full-width digits', () => check('增加值增长５．５％左右', '增加值增长 | 5.5％ | 左右 | about'));
  test('without a number', () => {
    check('居民收入增长与经济增长基本同步。', '居民收入增长 |  | 基本同步 | in-step');
    check('单位能耗完成国家下达任务。', '单位能耗 |  | 国家下达任务 | as-assigned');
  });
});

describe('no promises', () => {
  test.each([
    '建设5G基站',
    '加快“一枢纽、四中心”建设',
    '推进“5个100”工程',
    '稳妥推进第二轮土地承包到期后再延长30年试点',
    '开展“万件清理”专项行动',
    '更深推进三项制度改革',
    '开展安全生产三年行动',
    '完成两项试点任务',
    '抓好第十五届全国冬运会筹备',
    '完成第五次全国经济普查',
    '健全沿海六市机制',
    '落实辽政发〔2024〕3号文件',
    '2024年12月31日前完成',
    '实施121人才工程',
    '推进G15高速和102国道改造',
    '落实《2023年版目录》',
    '与有关部门同步推进',
    '支持AI4S发展',
  ])('%s', (source) => check(source));
});
