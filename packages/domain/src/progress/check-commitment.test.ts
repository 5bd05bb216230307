import { describe, expect, test } from 'vitest';
import type { Target } from '../plan/plan.js';
import { checkCommitment, type PrintedTask } from './check-commitment.js';
import { checkValue } from './check-value.js';
import type { Commitment, DeliverableGoal, NumberGoal, StepsGoal } from './commitment.js';
import { hasErrors, progressFindingSentence } from './progress-findings.js';

const jobs: NumberGoal = {
  kind: 'number',
  key: 'jobs',
  metric: '城镇新增就业',
  direction: 'exactly',
  base: null,
  value: 46,
  unit: '万人',
  hedge: null,
  cap: null,
  measures: 'total',
  isAdditive: true,
};
const coverage: NumberGoal = {
  ...jobs,
  key: 'cover',
  metric: '覆盖率',
  value: 95,
  unit: '%',
  cap: 100,
  measures: 'rate',
  isAdditive: false,
};
const bridge: DeliverableGoal = { kind: 'deliverable', key: 'bridge', what: '建成大桥', due: '2024-10-31', acceptance: '通过竣工验收' };
const reform: StepsGoal = {
  kind: 'steps',
  key: 'reform',
  title: '推进改革',
  steps: [
    { key: 'a', text: '出台方案', weight: 40, due: '2024-03-31' },
    { key: 'b', text: '全面实施', weight: 60, due: '2024-11-30' },
  ],
};
const good: Commitment = {
  taskClass: 'annual',
  starts: '2024-01-01',
  ends: '2024-12-31',
  goals: [jobs],
  milestones: [],
  stages: [],
  curve: { kind: 'linear' },
  measures: [{ text: '组织招聘', office: '就业处', person: '李四' }],
  office: '就业处',
  person: '李四',
  fiveOnes: [],
};
const target: Target = {
  metric: '城镇新增就业',
  value: 46,
  unit: '万人',
  hedge: null,
  direction: 'exactly',
  text: '46万人',
  span: { start: 0, end: 4 } as Target['span'],
};
const printed: PrintedTask = { deadline: '2024-12-31', targets: [target] };
const check = (over: Partial<Commitment>, expected: readonly string[]) =>
  expect(checkCommitment({ ...good, ...over }, printed).map((one) => `${one.at}: ${progressFindingSentence(one, 'zh')}`)).toEqual(expected);
const node = (due: string, share: number | null = null, key = due) => ({ key, text: `节点${key}`, due, share });

describe('a commitment', () => {
  test('that is whole has no finding, of each kind', () => {
    for (const goal of [jobs, coverage, bridge, reform]) check({ goals: [goal] }, []);
  });

  test('a milestone after the end, on it, before the start', () => {
    check({ milestones: [node('2025-01-01')] }, ['milestones.0: “节点2025-01-01”的时间2025-01-01晚于完成时限2024-12-31']);
    check({ milestones: [node('2024-12-31')] }, []);
    check({ milestones: [node('2023-12-31')] }, ['milestones.0: “节点2023-12-31”的时间2023-12-31早于开始日期2024-01-01']);
    check({ milestones: [node('2024-02-30')] }, ['milestones.0: “2024-02-30”不是日期，应写成2024-06-30']);
  });

  test('milestones that run backwards, fall, or pass the whole', () => {
    check({ milestones: [node('2024-06-30', 0.5), node('2024-03-31', 0.6)] }, ['milestones.1: “节点2024-03-31”的时间早于它前面的一项']);
    check({ milestones: [node('2024-03-31', 0.5), node('2024-06-30', 0.4)] }, ['milestones.1: “节点2024-06-30”的进度低于它前面的一项']);
    check({ milestones: [node('2024-03-31', 1.2)] }, ['milestones.0: “节点2024-03-31”的进度120%不在0%—100%之间']);
  });

  test('the unit: 人 for 万人 with the factor, 户 refused', () => {
    check({ goals: [{ ...jobs, value: 460_000, unit: '人' }] }, ['goals.0.unit: 单位应为“万人”，填的是“人”：1万人＝10000人，应填46']);
    check({ goals: [{ ...jobs, unit: '户' }] }, ['goals.0.unit: 单位应为“万人”，不是“户”']);
  });

  test('less than printed is said, missing fields are named', () => {
    check({ goals: [{ ...jobs, value: 40 }] }, ['goals.0.value: 方案印发的目标是46万人，这里是40万人；低于印发目标须经批准']);
    check({ goals: [{ ...jobs, value: null }] }, ['goals.0.value: 请填写目标值']);
    check({ goals: [{ ...bridge, acceptance: '' }] }, ['goals.0.acceptance: 请填写验收标准']);
    check({ goals: [] }, ['goals: 还没有目标：请填一个数值、一项成果或一组步骤']);
    check({ person: null }, ['person: 建议填写责任人']);
  });

  test('a target over its cap, a base that is already there', () => {
    check({ goals: [{ ...coverage, value: 101 }] }, ['goals.0.value: 101%超过上限100%']);
    check({ goals: [{ ...coverage, value: 100 }] }, []);
    check({ goals: [{ ...jobs, base: 46 }] }, ['goals.0.base: 基数46已经达到目标46']);
    check({ goals: [{ ...jobs, base: 45.9 }] }, []);
  });

  test('weights of steps that do not add up, or are nothing', () => {
    const steps = (one: number, other: number): StepsGoal => ({
      ...reform,
      steps: reform.steps.map((step, index) => ({ ...step, weight: index === 0 ? one : other })),
    });
    check({ goals: [steps(40, 50)] }, ['goals.0.steps: 各步骤权重合计90，应为100']);
    check({ goals: [steps(0, 100)] }, ['goals.0.steps.0.weight: “出台方案”的权重应大于0']);
    check({ goals: [steps(33.3, 66.7)] }, []);
    check({ goals: [{ ...reform, steps: reform.steps.slice(0, 1) }] }, ['goals.0.steps: 请至少列出两个步骤']);
  });

  test('the span: later than printed, beyond the year, backwards, open', () => {
    check({ ends: '2025-01-31' }, [
      'ends: 完成时限2025-01-31晚于方案印发的2024-12-31；要延期请走延期申请',
      'ends: 年度任务应在2024年内完成',
    ]);
    check({ ends: '2023-12-31' }, ['ends: 完成时限2023-12-31早于开始日期2024-01-01', 'ends: 年度任务应在2024年内完成']);
    check({ ends: null, curve: { kind: 'none' } }, ['ends: 请填写完成时限']);
    check({ ends: null, curve: { kind: 'none' }, taskClass: 'standing' }, []);
    check({ taskClass: 'long-term' }, ['stages: 长期任务应分阶段：请至少填一个阶段目标']);
  });

  test('curves that cannot be computed', () => {
    const months = (last: number) => [...Array<number>(11).fill(8), last];
    check({ curve: { kind: 'seasonal', months: months(12) } }, []);
    check({ curve: { kind: 'seasonal', months: months(11) } }, ['curve.months: 逐月进度合计99%，应为100%']);
    check({ curve: { kind: 'seasonal', months: [100] } }, ['curve.months: 逐月进度有1个月，任务期是12个月']);
    check({ curve: { kind: 'milestones' } }, ['curve: 按节点计算进度，但没有节点']);
    check({ curve: { kind: 'table', points: [{ date: '2025-06-30', share: 0.5 }] } }, [
      'curve.points.0: “2025-06-30”的时间2025-06-30晚于完成时限2024-12-31',
    ]);
    check({ curve: { kind: 'linear' }, ends: null, taskClass: 'standing' }, ['curve: 没有完成时限，不能按月匀速或逐月计算']);
  });

  test('two goals under one key', () => {
    check({ goals: [jobs, { ...coverage, key: 'jobs' }] }, ['goals: 编号“jobs”重复']);
  });
});

test('fields are named in both languages', () => {
  const [found] = checkCommitment({ ...good, person: null }, printed);
  if (found === undefined) throw new Error('no finding');
  expect(progressFindingSentence(found, 'en')).toBe('the responsible person is better filled in');
});

describe('a value as typed', () => {
  const typed = (goal: Parameters<typeof checkValue>[0], text: string) => {
    const { value, findings } = checkValue(goal, text, 'value');
    return [value, ...findings.map((one) => progressFindingSentence(one, 'zh'))];
  };

  test.each([
    ['46', 46],
    [' ４６．５ ', 46.5],
    ['1,200', 1200],
    ['46万人', 46],
  ])('%s is read', (text, value) => {
    expect(typed(jobs, text)).toEqual([value]);
  });

  test.each(['约46', '46-48', '四十六', '', '1,2'])('“%s” is no number', (text) => {
    expect(typed(jobs, text)).toEqual([null, `“${text}”不是数字`]);
  });

  test('another unit: the factor and the number to enter', () => {
    expect(typed(jobs, '235000人')).toEqual([null, '单位应为“万人”，填的是“人”：1万人＝10000人，应填23.5']);
    expect(typed({ ...jobs, unit: '人', value: 1000 }, '2万人')).toEqual([null, '单位应为“人”，填的是“万人”：1万人＝10000人，应填20000']);
  });

  test('over the cap, at it, below nothing', () => {
    expect(typed(coverage, '100.1')).toEqual([null, '100.1%超过上限100%']);
    expect(typed(coverage, '100%')).toEqual([100]);
    expect(typed(bridge, '101')).toEqual([null, '101%超过上限100%']);
    expect(typed(jobs, '-1')).toEqual([null, '-1小于0']);
    expect(typed({ ...coverage, cap: null }, '-0.5')).toEqual([-0.5]);
  });

  test('a value many times the target is asked about and not refused', () => {
    expect(typed(jobs, '486000')).toEqual([486_000, '486000是目标46的10565倍，请确认单位是“万人”']);
    expect(hasErrors(checkValue(jobs, '4599', 'value').findings)).toBe(false);
  });
});
