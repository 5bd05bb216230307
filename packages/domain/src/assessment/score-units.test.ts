import { describe, expect, it } from 'vitest';
import { exact, fixedText, plus } from './exact.js';
import type { GoalFact, ReportFact, ShareFact, UnitFacts } from './facts.js';
import type { Scheme } from './scheme.js';
import { scoreUnits } from './score-units.js';
import { shippedSchemes } from './shipped-schemes.js';

const [liaoning, nanjing, plain] = shippedSchemes;
const task = (no: number) => ({ taskId: `t${no}`, no, text: `第${no}件事` });
const goal = (share: string | null, expected: string | null, more: Partial<GoalFact> = {}): GoalFact => ({
  ...{ key: 'g1', name: '完成量', share, expected, isMet: false, isHeadline: false },
  ...more,
});
const share = (no: number, goals: readonly GoalFact[], more: Partial<ShareFact> = {}): ShareFact => ({
  ...{ task: task(no), role: 'lead', light: '2024-Q1', isWhole: false, isFinal: false, goals, ends: '2024-12-31', closed: null },
  ...more,
});
const report = (no: number, more: Partial<ReportFact>): ReportFact => ({
  ...{ task: task(no), reportId: `r${no}`, period: '2024-01', dueOn: '2024-01-28' },
  ...{ submittedOn: '2024-01-27', isLate: false, state: 'accepted' as const },
  ...more,
});
const unit = (more: Partial<UnitFacts> = {}): UnitFacts => ({
  ...{ unitId: 'u1', unitName: '省水利厅', unitKind: 'department', shares: [1, 2, 3, 4].map((no) => share(no, [goal('0.25', '0.25')])) },
  ...{ promises: [], reports: [], matters: [], closeOuts: [], quarters: [] },
  ...more,
});
const scoreOf = (scheme: Scheme, facts: UnitFacts, others: readonly UnitFacts[] = []) => {
  const [score] = scoreUnits(scheme, [facts, ...others]);
  if (score === undefined) throw new Error('no score');
  return score;
};
const lineOf = (scheme: Scheme, facts: UnitFacts, key: string, others: readonly UnitFacts[] = []) => {
  const line = scoreOf(scheme, facts, others).lines.find((one) => one.key === key);
  if (line === undefined) throw new Error(`no line ${key}`);
  return line;
};

describe('a score', () => {
  it('is the sum of its lines, each with its rule, formula and source', () => {
    const facts = unit({ reports: [report(1, { submittedOn: null, state: 'owed' }), report(2, { isLate: true })] });
    for (const scheme of shippedSchemes) {
      const { lines, points, aspects } = scoreOf(scheme, facts);
      expect(fixedText(plus(...lines.map((line) => exact(line.points))), 2)).toBe(points);
      expect(fixedText(plus(...aspects.map((aspect) => exact(aspect.points))), 2)).toBe(points);
      expect(lines.every(({ source, formula }) => source !== '' && formula.zh !== '' && formula.en !== '')).toBe(true);
      expect(scoreOf(scheme, facts)).toEqual(scoreOf(scheme, facts));
    }
  });

  it('is not compared where nothing is owed, nothing was judged, or no group takes the unit', () => {
    expect(scoreOf(plain, unit({ shares: [] })).incomparable).toBe('no-obligations');
    expect(scoreOf(liaoning, unit({ shares: [share(1, [goal(null, null)])] })).incomparable).toBe('nothing-judged');
    expect(scoreOf({ ...plain, groups: plain.groups.slice(0, 1) }, unit()).incomparable).toBe('no-group');
  });

  it('never falls below nothing, and says so on a line', () => {
    const all = Array.from({ length: 30 }, (_, no) => report(no, { period: `period ${no}`, submittedOn: null, state: 'owed' }));
    const promises = [1, 2].map((no) => ({ task: task(no), commitmentId: null, filed: false, nodes: 0, standing: false }));
    const score = scoreOf(plain, unit({ reports: all, promises }));
    expect(score.points).toBe('0.00');
    expect(score.lines.find(({ kind }) => kind === 'limit')?.points).toBe('10.00');
  });
});

describe('completion', () => {
  it('is the mean against what is expected by then, with the numbers in the formula', () => {
    const facts = unit({ shares: [share(1, [goal('0.2', '0.25')]), share(2, [goal('0.1', '0.25')], { role: 'co' })] });
    const line = lineOf(liaoning, facts, 'completion');
    expect(line.formula.zh).toBe('70 × 平均完成度 0.6667（1 ÷ 1.5）= 46.67');
    expect(line.points).toBe('46.67');
    expect(line.facts[0]?.words.zh).toBe('第1项 第1件事：2024-Q1 完成20%，应完成25%，完成度 0.8');
    expect(line.facts[0]).toMatchObject({ kind: 'task', taskId: 't1' });
  });

  it('caps a task, counts a met one in full, no proof as nothing, and leaves out what only the statistics office may say', () => {
    const points = (goals: readonly GoalFact[]) => lineOf(liaoning, unit({ shares: [share(1, goals)] }), 'completion').points;
    expect(points([goal('0.9', '0.25')])).toBe('70.00');
    expect(points([goal('0.98', '1', { isMet: true })])).toBe('70.00');
    expect(points([goal('0.98', '1')])).toBe('68.60');
    expect(points([goal(null, '0.25')])).toBe('0.00');
    expect(points([goal(null, '0.25', { isHeadline: true }), goal('0.25', '0.25')])).toBe('70.00');
    expect(lineOf(liaoning, unit({ shares: [share(1, [goal('-0.2', '0.25')])] }), 'completion').points).toBe('0.00');
  });

  it('says why a task is left out', () => {
    const shares = [
      share(1, [goal('0.25', '0.25')]),
      share(2, []),
      share(3, [goal(null, null)]),
      share(4, [goal(null, '1', { isHeadline: true })]),
    ];
    const [, ...left] = lineOf(liaoning, unit({ shares }), 'completion').facts.map(({ words }) => words.zh);
    expect(left.map((words) => words.split('：')[1])).toEqual([
      '没有可以评价的目标（推进表未审定，或任务已终止），不计入',
      '本期没有应完成的目标，不计入',
      '统计部门尚未公布，不计入',
    ]);
  });

  it('leaves its part to the quarters of a year', () => {
    const quarters = ['80.00', '90.50'].map((points, index) => ({ assessmentId: `a${index}`, period: `2024-Q${index + 1}`, points }));
    const facts = unit({ quarters });
    expect(lineOf(liaoning, facts, 'quarters')).toMatchObject({ points: '29.84', facts: [{ id: 'a0' }, { id: 'a1' }] });
    expect(lineOf(liaoning, facts, 'quarters').formula.zh).toBe('70 × 50% × 季度平均 85.25（(80.00 + 90.50) ÷ 2）÷ 满分 100 = 29.84');
    expect(lineOf(liaoning, facts, 'completion').points).toBe('35.00');
    expect(lineOf(liaoning, unit(), 'quarters').points).toBe('0.00');
    expect(lineOf(liaoning, unit(), 'completion').points).toBe('70.00');
  });
});

describe('deductions', () => {
  it('a district: no plan 10, no stages 5, each missing report 10; late after chasing keeps 10 of 15', () => {
    const promise = { commitmentId: 'c1', filed: true, nodes: 3, standing: false };
    const facts = unit({
      promises: [
        { ...promise, task: task(1), filed: false, commitmentId: null },
        { ...promise, task: task(2), nodes: 0 },
        { ...promise, task: task(3), nodes: 0, standing: true },
        { ...promise, task: task(4) },
      ],
      reports: [
        report(1, { period: '2024-02', submittedOn: null, state: 'owed' }),
        report(2, { isLate: true, submittedOn: '2024-01-30' }),
        report(3, { submittedOn: null, state: 'waived' }),
        report(4, {}),
      ],
    });
    const points = ['missing-plan', 'stages', 'missing-report', 'late-report'].map((key) => lineOf(plain, facts, key).points);
    expect(points).toEqual(['-10.00', '-5.00', '-10.00', '-5.00']);
    expect(scoreOf(plain, facts).points).toBe('70.00');
    expect(lineOf(plain, facts, 'late-report').facts[0]).toMatchObject({
      kind: 'report',
      id: 'r2',
      points: '-5.00',
      words: { zh: '第2项 第2件事：2024-01 2024-01-28到期，2024-01-30报' },
    });
  });

  it('广元: letter −1, talk −2; what was withdrawn or excused costs nothing; never over the cap', () => {
    const matter = (state: 'open' | 'held' | 'withdrawn', id: string) => ({
      ...{ task: task(1), matterId: id, sheet: '〔2024〕1号', title: '滞后', state },
      climbs: [
        { name: '督办函', rung: 1, on: '2024-02-01' },
        { name: '约谈', rung: 2, on: '2024-02-10' },
      ],
    });
    const line = (ids: readonly ('open' | 'held' | 'withdrawn')[]) =>
      lineOf(plain, unit({ matters: ids.map((state, index) => matter(state, `m${index}`)) }), 'ladder');
    expect(line(['open'])).toMatchObject({ points: '-3.00', facts: [{ points: '-1.00' }, { points: '-2.00' }] });
    expect(line(['open']).formula.zh).toBe('1 + 2 = 3，计 -3.00');
    expect(line(['held', 'withdrawn']).points).toBe('0.00');
    expect(line(['open', 'open', 'open', 'open']).points).toBe('-10.00');
    expect(line(['open', 'open', 'open', 'open']).formula.zh).toContain('最多10');
  });

  it('close-outs that failed a check or did not hold', () => {
    const closeOut = { task: task(1), closeOutId: 'o1', state: 'reopened' as const, returned: ['2024-03-01'], reopened: ['2024-04-01'] };
    expect(lineOf(liaoning, unit({ closeOuts: [closeOut] }), 'close-outs').points).toBe('-2.50');
  });

  it('small portfolios: doubled up to the limit, not above it', () => {
    const missing = [report(1, { submittedOn: null, state: 'owed' })];
    const three = unit({ shares: [1, 2, 3].map((no) => share(no, [])), reports: missing });
    expect(lineOf(plain, three, 'small')).toMatchObject({ points: '-10.00', formula: { zh: '承担3项，扣分-10 × (2 − 1) = -10.00' } });
    expect(lineOf(plain, unit({ reports: missing }), 'small').points).toBe('0.00');
  });

  it('南京: what is not met at its end deducts, unless only the statistics office may say so', () => {
    const shares = [
      share(1, [goal('0.9', '1')], { isFinal: true }),
      share(2, [goal('1', '1', { isMet: true })], { isFinal: true }),
      share(3, [goal(null, '1', { isHeadline: true })], { isFinal: true }),
      share(4, [goal('0.9', '1')], { isFinal: true, role: 'co' }),
    ];
    expect(lineOf(nanjing, unit({ shares }), 'unmet')).toMatchObject({ points: '-2.00', facts: [{ taskId: 't1' }] });
  });
});

describe('南京’s bonuses', () => {
  const closed = (on: string) => [share(1, [], { closed: { closeOutId: 'o1', on } })];
  it('one month early, to the day', () => {
    expect(lineOf(nanjing, unit({ shares: closed('2024-11-30') }), 'early')).toMatchObject({ points: '1.00', facts: [{ id: 'o1' }] });
    expect(lineOf(nanjing, unit({ shares: closed('2024-12-01') }), 'early').points).toBe('0.00');
  });

  it('ten percent over, to the digit', () => {
    const reached = (share_: string) => unit({ shares: [share(1, [goal(share_, '1')])] });
    expect(lineOf(nanjing, reached('1.1'), 'over').points).toBe('1.00');
    expect(lineOf(nanjing, reached('1.0999999'), 'over').points).toBe('0.00');
  });

  it('more led tasks than the group’s mean', () => {
    const other = unit({ unitId: 'u2', unitName: '省商务厅', shares: [share(1, [])] });
    const line = lineOf(nanjing, unit(), 'workload', [other]);
    expect([line.points, line.formula.zh]).toEqual(['0.30', '(4 − 2.5) × 0.2 = 0.3，计 0.30']);
    expect(lineOf(nanjing, other, 'workload', [unit()]).points).toBe('0.00');
  });
});
