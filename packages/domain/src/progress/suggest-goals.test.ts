import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Target } from '../plan/plan.js';
import { checkCommitment } from './check-commitment.js';
import type { Commitment } from './commitment.js';
import { hasErrors } from './progress-findings.js';
import { suggestFromSimilar } from './similar-goals.js';
import { goalOfTarget, suggestGoals } from './suggest-goals.js';

const year = { starts: '2024-01-01', ends: '2024-12-31' };
const check = (text: string, ...expected: readonly (readonly [template: string, what: string])[]) => {
  const found = suggestGoals(text, year).map(({ goal, from }) => [
    from.kind === 'template' ? from.key : from.kind,
    goal.kind === 'number' ? goal.metric : goal.kind === 'deliverable' ? goal.what : goal.title,
  ]);
  expect(found).toEqual(expected);
};

describe('what a sentence can be measured by', () => {
  test('the words call for a template, clause by clause, the most definite first', () => {
    check('制定实施促进高质量充分就业的实施意见。', ['document', '制定实施促进高质量充分就业的实施意见']);
    check(
      '推进大连金州湾国际机场等项目加快建设,开工建设秦沈和新阜高速公路等项目。',
      ['start', '开工建设秦沈和新阜高速公路等项目'],
      ['works', '推进大连金州湾国际机场等项目加快建设'],
    );
    check('加快推进辽东半岛水资源配置前期工作。', ['preparation', '加快推进辽东半岛水资源配置前期工作']);
    check('争创国家高标准农田高水平建设示范省。', ['title', '争创国家高标准农田高水平建设示范省']);
    check('深入推进废弃矿山复绿行动。', ['campaign', '深入推进废弃矿山复绿行动']);
  });

  test('the reason names the word', () => {
    expect(suggestGoals('培育一批“名特优新”个体工商户。', year)[0]?.reason).toEqual({
      zh: '“培育”说的是一个数量，请填多少和计量单位',
      en: '“培育” calls for a number',
    });
  });

  test('dates are laid in the time of the task', () => {
    const dues = (span: typeof year) =>
      suggestGoals('加快本庄高速前期工作。', span).flatMap(({ goal }) => (goal.kind === 'steps' ? goal.steps.map(({ due }) => due) : []));
    expect(dues(year)).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
    expect(dues({ starts: '2024-11-01', ends: '2024-11-15' })).toEqual(['2024-11-15', '2024-11-15', '2024-11-15', '2024-11-15']);
  });

  test('nothing is left without a proposal, not even a sentence without a word', () => {
    check('提振。', ['ongoing', '提振。']);
    expect(suggestGoals('', year, [])).toEqual([]);
  });
});

// The 2024 plan of Liaoning: its numbered sentences, and those among them that print no digit.
const sentences = [...readFileSync(new URL('../../../../examples/liaoning-2024.txt', import.meta.url), 'utf8').matchAll(/^\s*\d+\.(.*)$/gm)]
  .map(([, text = '']) => text)
  .filter((text) => !/\d/.test(text));

describe('the 195 tasks without a number', () => {
  const commitment = (text: string): Commitment => ({
    ...year,
    taskClass: 'annual',
    goals: suggestGoals(text, year).map(({ goal }) => goal),
    milestones: [],
    stages: [],
    curve: { kind: 'linear' },
    measures: [],
    office: null,
    person: null,
    fiveOnes: [],
  });

  test('each gets goals that only want their number', () => {
    expect(sentences).toHaveLength(195);
    for (const text of sentences) {
      const left = checkCommitment(commitment(text), { deadline: null, targets: [] }).filter((one) => hasErrors([one]));
      expect(
        left.every(({ at }) => /^goals\.\d+\.(value|unit)$/.test(at)),
        text,
      ).toBe(true);
      expect(commitment(text).goals.length).toBeGreaterThan(0);
    }
  });

  test('four in five by a word of their own, not by the vaguest template', () => {
    const vague = sentences.filter((text) =>
      suggestGoals(text, year).some(({ from }) => from.kind === 'template' && from.key === 'ongoing'),
    );
    expect(vague.length / sentences.length).toBeLessThan(0.2);
  });
});

describe('from similar tasks', () => {
  const [goal] = suggestGoals('推进辽河干流防洪提升工程项目加快建设。', year).map((one) => one.goal);
  if (goal === undefined) throw new Error('no goal');
  const quantified = [
    { key: '一/16', no: 16, text: '推进辽河干流防洪提升工程项目加快建设。', goals: [goal] },
    { key: '一/184', no: 184, text: '制定实施促进高质量充分就业的实施意见。', goals: [goal] },
  ];

  test('the one whose words are alike, with how much', () => {
    const found = suggestFromSimilar('推进浑河干流防洪提升工程项目加快建设。', quantified, 3);
    expect(found.map(({ from, reason }) => [from.kind === 'similar' ? from.taskKey : '', reason.zh])).toEqual([
      ['一/16', '与第16项文字相近（89%），那一项这样衡量'],
    ]);
  });

  test('a number is proposed without its value', () => {
    const count = suggestGoals('培育头部企业。', year)[0]?.goal;
    if (count?.kind !== 'number') throw new Error('no number');
    const found = suggestFromSimilar(
      '培育头部企业',
      [{ key: 'a', no: null, text: '培育头部企业。', goals: [{ ...count, value: 20, base: 5 }] }],
      1,
    );
    expect(found[0]?.goal).toMatchObject({ value: null, base: null });
  });

  test('nothing alike, nothing proposed', () => {
    expect(suggestFromSimilar('根治拖欠农民工工资问题。', quantified, 3)).toEqual([]);
  });
});

describe('a printed target as a goal', () => {
  const target = (over: Partial<Target>): Target => ({
    metric: '地区生产总值增长',
    value: 5.5,
    unit: '%',
    hedge: '左右',
    direction: 'about',
    text: '增长5.5%左右',
    span: { start: 0, end: 8 } as Target['span'],
    ...over,
  });

  test.each([
    ['a growth is a rate without a cap, given to each', target({}), 'rate', false, null],
    ['a coverage cannot pass 100 %', target({ metric: '医保参保率', value: 95 }), 'rate', false, 100],
    ['a count adds up', target({ metric: '城镇新增就业', value: 46, unit: '万人' }), 'total', true, null],
    ['what keeps in step is a rate', target({ direction: 'in-step', value: null, unit: null }), 'rate', false, null],
  ] as const)('%s', (_name, printed, measures, isAdditive, cap) => {
    expect(goalOfTarget(printed, 'g1')).toMatchObject({ measures, isAdditive, cap, value: printed.value, hedge: '左右' });
  });
});
