import { assertNever } from '../assert-never.js';
import { fill } from '../diagnostics.js';
import { checkpointOf, gapOf, ofExpected, parameterOf } from './condition-holds.js';
import type { GoalProgress, LightFacts } from './light.js';
import type { Condition, LightPack, PackRule, Words } from './light-pack.js';
import { numberText, percentText } from './number-text.js';

/** The light's reason in one sentence: 完成47%，序时58.3%，落后11.3个百分点，按银川规则为黄. With several goals the one that decided is named. */
export const lightSentence = (pack: LightPack, facts: LightFacts, goal: GoalProgress, rule: PackRule, label: Words): Words => {
  const reason = reasonOf(pack, facts, goal, rule.when);
  const named = facts.goals.length > 1 && goal.name !== '';
  return {
    zh: `${named ? `${goal.name}：` : ''}${reason.zh}，按${pack.name.zh}为${label.zh}`,
    en: `${named ? `${goal.name}: ` : ''}${reason.en}: ${label.en} by ${pack.name.en}`,
  };
};

/** The sentence of a period that was red and was made up later. */
export const madeUpSentence = (pack: LightPack, { period }: LightFacts, label: Words): Words => ({
  zh: `${period.key}曾为红，事后补上，按${pack.name.zh}记为${label.zh}，不再转绿`,
  en: `${period.key} was red and was made up later: ${label.en} by ${pack.name.en}, never green again`,
});

const reasonOf = (pack: LightPack, facts: LightFacts, goal: GoalProgress, when: Condition): Words => {
  switch (when.kind) {
    case 'no-data':
      return goal.isHeadline ? unpublishedWords : dataWords[facts.filing];
    case 'nothing-expected':
      return waitingWords[goal.target === null && facts.taskClass === 'annual' && facts.isFinal ? 'no-bound' : facts.taskClass];
    case 'not-started':
      return filled(startWords, { months: facts.monthsUnstarted });
    case 'done':
      return goal.measures === 'rate' ? ofRate(goal) : filled(when.early ? earlyWords : doneWords, { share: percentText(goal.share ?? 1) });
    case 'overdue':
      return joined(progressWords(goal), overdueWords);
    case 'of-expected':
      return goal.measures === 'rate'
        ? ofRate(goal)
        : joined(progressWords(goal), filled(ratioWords, { ratio: numberText(ofExpected(goal) ?? 0) }));
    case 'below-checkpoint':
      return belowCheckpoint(pack, facts, goal, when);
    case 'between-checkpoints':
      return betweenWords;
    case 'node-missed':
    case 'period-missed':
      return facts.nodes.met < facts.nodes.due ? filled(nodeWords, { ...facts.nodes }) : progressWords(goal);
    case 'behind':
    case 'ahead':
    case 'rate-below-target':
    case 'otherwise':
      return progressWords(goal);
    default:
      return assertNever(when);
  }
};

const progressWords = (goal: GoalProgress): Words => {
  if (goal.measures === 'rate') return ofRate(goal);
  const gap = gapOf(goal);
  if (goal.share === null) return { zh: '没有数值', en: 'no value' };
  const done = { zh: `完成${percentText(goal.share)}`, en: `${percentText(goal.share)} done` };
  if (goal.expected === null || gap === null) return done;
  const expected = { zh: `${done.zh}，序时${percentText(goal.expected)}`, en: `${done.en}, ${percentText(goal.expected)} expected` };
  const points = numberText(Math.abs(gap));
  if (gap === 0) return joined(expected, { zh: '与序时持平', en: 'exactly on schedule' });
  return joined(expected, gap > 0 ? filled(behindWords, { points }) : filled(aheadWords, { points }));
};

const ofRate = ({ used, target, share, isMet }: GoalProgress): Words => {
  const value = `${numberText(used?.value ?? 0, 3)}${used?.unit ?? target?.unit ?? ''}`;
  const wanted = target === null ? null : `${numberText(target.value, 3)}${target.unit ?? ''}`;
  if (wanted === null) return { zh: `现值${value}`, en: `now ${value}` };
  const far = isMet ? { zh: '已达到', en: 'met' } : { zh: `为目标的${percentText(share ?? 0)}`, en: `${percentText(share ?? 0)} of it` };
  return { zh: `现值${value}，目标${wanted}，${far.zh}`, en: `now ${value}, target ${wanted}, ${far.en}` };
};

const belowCheckpoint = (
  pack: LightPack,
  facts: LightFacts,
  goal: GoalProgress,
  { checkpoints }: Extract<Condition, { kind: 'below-checkpoint' }>,
): Words => {
  const checkpoint = checkpointOf(checkpoints, facts);
  const limit = checkpoint === null ? 0 : parameterOf(pack, checkpoint.parameter);
  return filled(checkpointWords, {
    share: percentText(goal.share ?? 0),
    month: checkpoint?.month ?? 0,
    limit: numberText(limit),
    points: numberText(limit - (goal.share ?? 0) * 100),
  });
};

const filled = ({ zh, en }: Words, data: Readonly<Record<string, string | number>>): Words => ({ zh: fill(zh, data), en: fill(en, data) });
const joined = (one: Words, other: Words): Words => ({ zh: `${one.zh}，${other.zh}`, en: `${one.en}, ${other.en}` });

const dataWords = {
  missing: { zh: '本期未填报，没有数据', en: 'nothing was reported for this period, so there is no data' },
  // True on every day until it is filed: nobody judges again when a due day passes.
  'not-due': { zh: '本期还没有填报，没有数据', en: 'this period is not reported yet, so there is no data' },
  waived: { zh: '本期免报，没有数据', en: 'no report is asked for in this period, so there is no data' },
  filed: { zh: '本期填报了情况，没有填数值', en: 'this period was reported without a value' },
} as const;

const unpublishedWords = {
  zh: '本期统计数据尚未发布，没有数据',
  en: 'the figure of this period has not been published yet, so there is no data',
};

const waitingWords = {
  annual: { zh: '年度任务，年中不设序时，本期不判定', en: 'an annual task with nothing expected in between: not judged in this period' },
  'long-term': { zh: '长期任务，本期没有到期的阶段，不判定', en: 'a long-term task with no stage due in this period: not judged' },
  standing: { zh: '常态任务，不设序时，本期不判定', en: 'a standing task without a schedule: not judged in this period' },
  'no-bound': { zh: '没有可比的目标数，不判定', en: 'there is no number to compare with: not judged' },
} as const;

const startWords = { zh: '应启动未启动已{months}个月，未说明原因', en: 'not started for {months} months after its time, without a reason' };
const doneWords = { zh: '已完成{share}', en: '{share} done' };
const earlyWords = { zh: '已提前完成{share}', en: '{share} done, ahead of time' };
const overdueWords = { zh: '已到完成时限', en: 'and its time is up' };
const ratioWords = { zh: '为序时的{ratio}%', en: '{ratio} % of what was expected' };
const behindWords = { zh: '落后{points}个百分点', en: '{points} points behind' };
const aheadWords = { zh: '超前{points}个百分点', en: '{points} points ahead' };
const nodeWords = { zh: '本期应完成节点{due}个，完成{met}个', en: '{met} of the {due} nodes due in this period were reached' };
const checkpointWords = {
  zh: '完成{share}，{month}月末应达{limit}%，差{points}个百分点',
  en: '{share} done, {limit} % due by the end of month {month}, {points} points short',
};
const betweenWords = { zh: '本期不是核对节点，不判定', en: 'this period is no checkpoint: not judged' };
