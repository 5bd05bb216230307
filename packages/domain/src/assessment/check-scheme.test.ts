import { describe, expect, it } from 'vitest';
import { bannedSubjectIn, bannedSubjects } from './banned-subjects.js';
import { checkScheme } from './check-scheme.js';
import type { Scheme, SchemeRule } from './scheme.js';
import { refusesScheme, schemeFindingSentence } from './scheme-findings.js';
import { shippedSchemes } from './shipped-schemes.js';

const [liaoning, , plain] = shippedSchemes;
const with_ = (more: Partial<Scheme>, from: Scheme = plain): Scheme => ({ ...from, ...more });
const extra = (more: Partial<SchemeRule>): Scheme =>
  with_({
    rules: [
      ...plain.rules,
      { key: 'x', kind: 'other', aspect: 'all', title: '其他', parameters: {}, source: '本地文件', isProposal: false, ...more },
    ],
  });
const found = (scheme: Scheme): readonly string[] => [
  ...new Set(
    checkScheme(scheme, 'zh')
      .map(({ code }) => code)
      .filter((code) => code !== 'source-proposed'),
  ),
];

describe('the subjects that the law keeps out', () => {
  const bannedTexts: readonly (readonly [string, string])[] = [
    ['获省领导批示加分', 'instruction'],
    ['领 导 批 示', 'instruction'],
    ['获得省领导批示并落实的加分', 'instruction'],
    ['工作受到省政府表扬', 'instruction'],
    ['信息被采用篇数', 'article'],
    ['在省级媒体发稿', 'article'],
    ['拍照留痕', 'photo'],
    ['上传工作照片数', 'photo'],
    ['过程留痕资料', 'photo'],
    ['专题会议次数', 'meeting'],
    ['系统登录率', 'login'],
    ['平台登陆次数', 'login'],
    ['App使用情况', 'login'],
    ['在线时长', 'online'],
    ['每日打卡', 'check-in'],
    ['签·到', 'check-in'],
    ['积分排名', 'ranking'],
    ['ＡＰＰ安装率', 'install'],
    ['推广小程序', 'install'],
    ['log-in rate', 'login'],
    ['points for publishing photos', 'photo'],
  ];
  it.each(bannedTexts)('%s', (text, key) => {
    expect(bannedSubjectIn(text)?.key).toBe(key);
  });

  it.each([
    '批示件按时办结',
    '领导批示事项办理情况',
    '签收及时',
    '科技成果推广任务完成情况',
    '资金使用率',
    '新注册企业数',
    '节假日活动筹备',
    '网红打卡地建设',
    '监测设备在线率',
    '督办升级',
    '任务完成情况',
  ])('not: %s', (text) => {
    expect(bannedSubjectIn(text)).toBeNull();
  });

  it('refuse a scheme wherever they stand, with the article', () => {
    const [finding] = checkScheme(extra({ title: '获省领导批示', source: '本市惯例' }), 'zh');
    expect(finding).toMatchObject({ code: 'subject-banned', at: 'rules.6' });
    if (finding === undefined) throw new Error('nothing was found');
    expect(refusesScheme(finding)).toBe(true);
    expect(schemeFindingSentence(finding, 'zh')).toContain('《整治形式主义为基层减负若干规定》');
    const aspect = { key: 'photos', name: { zh: '拍照留痕', en: 'photos' }, weight: '0', groups: [] };
    expect(found(with_({ aspects: [...plain.aspects, aspect] }))).toContain('subject-banned');
    expect(bannedSubjects.every(({ article }) => /规定|国办函/.test(article.zh))).toBe(true);
  });
});

describe('the linter', () => {
  it.each(shippedSchemes.map((scheme) => [scheme.id, scheme] as const))('finds nothing in %s but its proposals', (_, scheme) => {
    expect(checkScheme(scheme, 'en').map(({ code }) => code)).toEqual(['source-proposed']);
    expect(scheme.rules.every(({ source }) => source !== '')).toBe(true);
  });

  it('adds the weights up for each group', () => {
    const aspects = liaoning.aspects.map((aspect) => (aspect.key === 'tasks' ? { ...aspect, weight: '69.5' } : aspect));
    const lighter = with_({ aspects }, liaoning);
    const findings = checkScheme(lighter, 'zh').filter(({ code }) => code === 'weights-sum');
    expect(findings.map((one) => schemeFindingSentence(one, 'zh'))).toContain('“各市”各方面的分值合计99.5，不等于满分100');
    expect(findings).toHaveLength(3);
  });

  it('knows rules that never count', () => {
    expect(found(extra({}))).toEqual(['rule-cannot-fire']);
    expect(found(extra({ kind: 'early', parameters: { months: '1', points: '0', cap: '5' } }))).toEqual(['rule-cannot-fire']);
    expect(found(extra({ kind: 'early', parameters: { months: '1', points: '1', cap: '0' } }))).toEqual(['rule-cannot-fire']);
    const bare = { key: 'bonus', name: { zh: '加分', en: 'bonus' }, weight: '0', groups: [] };
    const inBare = extra({ kind: 'completion', aspect: 'bonus', parameters: { cap: '100', co: '50' } });
    expect(found({ ...inBare, aspects: [...plain.aspects, bare] })).toEqual(['rule-cannot-fire']);
    expect(found(with_({ rules: [] }))).toEqual(['aspect-without-rules']);
  });

  it('knows rules with the same effect twice, and not those that never meet', () => {
    const again = extra({ kind: 'missing-report', parameters: { points: '1', cap: '5' } });
    expect(found(again)).toEqual(['rule-doubled']);
    const of = (group: string) => ({ key: group, name: { zh: group, en: group }, weight: '100', groups: [group] });
    const groups = ['cities', 'economic', 'others'];
    const missing = plain.rules.filter(({ key }) => key === 'missing-report');
    expect(
      found(with_({ aspects: groups.map(of), rules: groups.flatMap((aspect) => missing.map((one) => ({ ...one, key: aspect, aspect }))) })),
    ).toEqual([]);
  });

  it('refuses numbers that are none, and what is missing', () => {
    const typed = (points: string) => found(extra({ kind: 'early', parameters: { months: '1', points, cap: '5' } }));
    expect(['-1', 'x', '', '1,5', '1000000000000000'].map(typed)).toEqual(Array(5).fill(['number-invalid']));
    expect(found(extra({ kind: 'early', parameters: { months: '1.5', points: '1', cap: '5' } }))).toEqual(['number-invalid']);
    expect(found(extra({ kind: 'early', aspect: 'nowhere', source: ' ', parameters: { months: '1', points: '1', cap: '5' } }))).toEqual([
      'source-missing',
      'aspect-unknown',
    ]);
    expect(found(with_({ source: '', groups: [] }))).toEqual(['scheme-head', 'groups-missing']);
    expect(found(with_({ terms: { ...plain.terms, publicity: { count: 0, unit: 'day' } } }))).toEqual(['number-invalid']);
  });

  it('knows groups that nobody comes into, and units that no group takes', () => {
    const [cities, economic, others] = plain.groups;
    if (cities === undefined || economic === undefined || others === undefined) throw new Error('three groups are shipped');
    expect(found(with_({ groups: [cities, economic] }))).toEqual(['no-rest-group']);
    expect(found(with_({ groups: [cities, { ...cities, key: 'again' }, others] }))).toEqual(['group-unreachable']);
    expect(found(with_({ groups: [cities, cities, others] }))).toContain('key-doubled');
  });
});
