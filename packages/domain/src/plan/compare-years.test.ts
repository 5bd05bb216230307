import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareYears, comparisonMode } from './compare-years.js';
import { pairTargets } from './pair-targets.js';
import type { DocumentHead, Plan, Target, Task } from './plan.js';
import { span } from './span.js';

const target = (metric: string, value: number | null, more: Partial<Target> = {}): Target => ({
  metric,
  value,
  unit: '%',
  hedge: null,
  direction: 'about',
  text: '',
  span: span(0, 1),
  ...more,
});

const task = (no: number, text: string, more: Partial<Task> = {}): Task => ({
  no,
  key: `一//${no}`,
  chapter: '目标',
  section: null,
  text,
  span: span(0, text.length),
  leaders: [],
  leadUnits: [],
  coUnits: [],
  open: false,
  deadline: null,
  targets: [],
  ...more,
});

const head: DocumentHead = {
  title: null,
  number: null,
  issuer: null,
  date: null,
  layout: 'labelled-block',
  spans: { title: null, number: null, issuer: null, date: null },
};
const plan = (tasks: readonly Task[]): Plan => ({ document: head, headings: [], tasks, orders: [], regions: [] });

describe('targets side by side', () => {
  test.each([
    ['raised', target('地区生产总值增长', 5), target('地区生产总值增长', 5.5), 'raised'],
    ['lowered, under another wording', target('实现地区生产总值增长', 5.5), target('地区生产总值', 5), 'lowered'],
    ['same', target('粮食产量', 500), target('粮食产量', 500), 'same'],
    ['the same number, harder', target('粮食产量', 500), target('粮食产量', 500, { direction: 'at-least', hedge: '以上' }), 'reworded'],
    ['in another unit', target('城镇新增就业', 46, { unit: '万人' }), target('城镇新增就业', 460_000, { unit: '人' }), 'unit'],
    ['without a number now', target('居民收入增长', 6), target('居民收入增长', null, { direction: 'in-step' }), 'reworded'],
  ] as const)('%s', (_, before, after, move) => {
    expect(pairTargets([before], [after])).toEqual([{ metric: after.metric, before, after, move }]);
  });

  it.each([
    ['the sum and what is added to it', '高新技术企业', '新增高新技术企业'],
    ['the sum and its share', '地区生产总值', '单位地区生产总值能耗'],
    ['two sums', '社会消费品零售总额', '进出口总额'],
  ])('are not of one metric: %s', (_, one, other) => {
    expect(pairTargets([target(one, 1)], [target(other, 1)]).map(({ move }) => move)).toEqual(['added', 'dropped']);
  });

  it('of different metrics are dropped and added', () => {
    expect(pairTargets([target('粮食产量', 500)], [target('公路里程', 6000)]).map(({ move }) => move)).toEqual(['added', 'dropped']);
  });

  it('each stand in one pair', () => {
    const metrics = fc.array(fc.constantFrom('地区生产总值', '粮食产量', '城镇新增就业', '固定资产投资'), { maxLength: 5 });
    fc.assert(
      fc.property(metrics, metrics, (one, other) => {
        const [before, after] = [one.map((metric) => target(metric, 1)), other.map((metric) => target(metric, 2))];
        const pairs = pairTargets(before, after);
        expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
      { seed: 20250205, numRuns: 200 },
    );
  });
});

describe('two years', () => {
  const kinds = (before: readonly Task[], after: readonly Task[]) =>
    compareYears(plan(before), plan(after)).map(({ kind, before: one, after: other, by }) => [
      kind,
      one?.no ?? null,
      other?.no ?? null,
      by,
    ]);

  it('tell what goes on, what changed, what is new, and what vanished', () => {
    const before = [task(1, '建设改造农村公路6000公里。'), task(2, '加快村庄绿化美化亮化建设。'), task(3, '办好全国冬运会筹备工作。')];
    const after = [task(1, '建设改造农村公路6500公里。'), task(2, '发展海洋经济。'), task(9, '加快村庄绿化美化亮化建设。')];
    expect(kinds(before, after)).toEqual([
      ['changed', 1, 1, 'likeness'],
      ['new', null, 2, null],
      ['continued', 2, 9, 'wording'],
      ['vanished', 3, null, null],
    ]);
  });

  it('find a promise that is worded anew by what it measures', () => {
    const before = task(1, '经济稳步向好，地区生产总值增长5.5%左右。', { targets: [target('地区生产总值增长', 5.5)] });
    const after = task(4, '今年预期：地区生产总值5%。', { targets: [target('地区生产总值', 5)] });
    const [change, ...others] = compareYears(plan([before]), plan([after]));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'changed', targets: [{ move: 'lowered' }] });
  });

  it('take a short promise for the part of a long one that it goes on with, not for the one in its place', () => {
    const before = [
      task(1, '推进重点实验室发展，加快建设辽宁实验室，积极创建国家实验室辽宁基地，支持先进光源等大科学装置预研项目建设。'),
      task(2, '社会消费品零售总额增长8%。', { targets: [target('社会消费品零售总额增长', 8)] }),
      task(3, '进出口总额增长6%。', { targets: [target('进出口总额增长', 6)] }),
    ];
    const after = [task(1, '加快建设辽宁实验室。'), task(2, '外贸进出口总额增长4%。', { targets: [target('外贸进出口总额增长', 4)] })];
    expect(kinds(before, after).map(([, earlier, later, by]) => [earlier, later, by])).toEqual([
      [1, 1, 'part'],
      [3, 2, 'likeness'],
      [2, null, null],
    ]);
  });

  it('do not see a change in the order of partners', () => {
    const unit = (name: string) => ({ name, kind: 'unit', span: span(0, 1) }) as const;
    const [one, other] = [unit('省财政厅'), unit('省商务厅')];
    const of = (more: Partial<Task>) =>
      compareYears(
        plan([task(1, '发展会展经济。', { coUnits: [one, other], leadUnits: [one, other] })]),
        plan([task(1, '发展会展经济。', more)]),
      )[0]?.fields;
    expect(of({ coUnits: [other, one], leadUnits: [one, other] })).toEqual([]);
    expect(of({ coUnits: [one, other], leadUnits: [other, one] })).toEqual(['leadUnits']);
  });

  it('hold every promise of either in exactly one line, in the order of the later plan', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '5', '，'), minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    const tasksOf = (words: readonly string[]) => words.map((text, at) => task(at + 1, text, { targets: [target(text, at)] }));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [tasksOf(one), tasksOf(other)];
        const changes = compareYears(plan(before), plan(after));
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
        expect(new Set(changes.flatMap((change) => change.before ?? []))).toEqual(new Set(before));
        expect(changes.filter((change) => change.before !== null)).toHaveLength(before.length);
      }),
      { seed: 20250205, numRuns: 300 },
    );
  });

  it('are told from versions of one plan by number, else by title', () => {
    const of = (number: string | null, title: string | null = null) => ({ ...head, number, title });
    expect(comparisonMode(of('辽政发〔2024〕3号'), of('辽政发〔2024〕3号'))).toBe('amended');
    expect(comparisonMode(of('辽政发〔2024〕3号'), of('辽政发〔2025〕2号'))).toBe('years');
    expect(comparisonMode(of(null, '2024年分工方案'), of(null, '2024年分工方案'))).toBe('amended');
    expect(comparisonMode(of(null, '2024年分工方案'), of('辽政发〔2025〕2号', '2025年分工方案'))).toBe('years');
  });
});
