import type { Exact } from '../exact.js';
import { exact, fixedText, greatest, hundred, least, one, over, plus, shortText, times, zero } from '../exact.js';
import type { GoalFact, ShareFact } from '../facts.js';
import type { LineFact } from '../score.js';
import { type Counted, joined, numberOf, partOf, type RuleInput, taskWords } from './counted.js';

/**
 * 完成情况: the mean of what the unit's tasks reached of what was due, times what is left of the aspect's weight. In between a target counts
 * against what is expected by then (序时), at the end against the whole. No proof counts as nothing done; a figure that only the statistics
 * office may publish, and has not, is left out (统计法).
 */
export const completion = ({ rule, facts, weight, left, decimals }: RuleInput): Counted => {
  const [cap, co] = [times(numberOf(rule, 'cap'), exact('0.01')), times(numberOf(rule, 'co'), exact('0.01'))];
  const judged = facts.shares.map((share) => ({ share, done: doneOf(share, cap), counts: share.role === 'lead' ? one : co }));
  const counted = judged.flatMap(({ share, done, counts }) => (done === null || counts.n === 0n ? [] : [{ share, done, counts }]));
  const lines = judged.map(({ share, done, counts }) => factOf(share, done, counts));
  if (counted.length === 0) return { points: null, formula: nothing, facts: lines };
  const sum = plus(...counted.map(({ done, counts }) => times(done, counts)));
  const all = plus(...counted.map(({ counts }) => counts));
  const mean = over(sum, all);
  const points = times(partOf(weight, left), mean);
  const head = left.n === hundred.n && left.d === hundred.d ? shortText(weight) : `${shortText(weight)} × ${shortText(left)}%`;
  const result = fixedText(points, decimals);
  return {
    points,
    taken: left,
    formula: {
      zh: `${head} × 平均完成度 ${shortText(mean)}（${shortText(sum)} ÷ ${shortText(all)}）= ${result}`,
      en: `${head} × mean completion ${shortText(mean)} (${shortText(sum)} ÷ ${shortText(all)}) = ${result}`,
    },
    facts: lines,
  };
};

const nothing = { zh: '本期没有可以评价的完成数据', en: 'nothing could be judged in this period' };

/** What a share reached of what was due, 0 to the cap; null: nothing of it was due or could be known. */
const doneOf = ({ goals }: ShareFact, cap: Exact): Exact | null => {
  const reached = goals.flatMap((goal) => {
    const done = reachedOf(goal, cap);
    return done === null ? [] : [done];
  });
  return reached.length === 0 ? null : over(plus(...reached), exact(reached.length));
};

const reachedOf = ({ share, expected, isMet, isHeadline }: GoalFact, cap: Exact): Exact | null => {
  if (expected === null || exact(expected).n <= 0n) return null;
  if (share === null) return isHeadline ? null : zero;
  const ratio = least(cap, greatest(zero, over(exact(share), exact(expected))));
  return isMet ? greatest(ratio, least(cap, one)) : ratio;
};

const factOf = (share: ShareFact, done: Exact | null, counts: Exact): LineFact => ({
  kind: 'task',
  id: share.task.taskId,
  taskId: share.task.taskId,
  words: joined(taskWords(share.task), ...said(share, done, counts)),
  points: null,
});

const said = ({ light, isWhole, goals }: ShareFact, done: Exact | null, counts: Exact): readonly [string, string] => {
  if (done === null && goals.length === 0) return withoutGoal;
  if (done === null) return goals.some(({ isHeadline }) => isHeadline) ? unpublished : notDue;
  const figures = goals.map(({ share, expected }) => [percent(share), percent(expected)] as const);
  const zh = figures.map(([has, due]) => `完成${has ?? '无数据'}，应完成${due ?? '未到'}`).join('；');
  const en = figures.map(([has, due]) => `done ${has ?? 'unknown'}, due ${due ?? 'not yet'}`).join('; ');
  const times = counts.n === counts.d ? '' : ` × ${shortText(counts)}`;
  const [wholeZh, wholeEn] = isWhole ? ['（按任务整体）', ' (the task as a whole)'] : ['', ''];
  return [
    `${light ?? ''}${wholeZh} ${zh}，完成度 ${shortText(done)}${times}`,
    `${light ?? ''}${wholeEn} ${en}, completion ${shortText(done)}${times}`,
  ];
};

const unpublished = ['统计部门尚未公布，不计入', 'not published yet by the statistics office, left out'] as const;
const withoutGoal = [
  '没有可以评价的目标（推进表未审定，或任务已终止），不计入',
  'no goal to judge by (no commitment approved, or ended), left out',
] as const;
const notDue = ['本期没有应完成的目标，不计入', 'nothing was due in this period, left out'] as const;

const percent = (share: string | null): string | null => (share === null ? null : `${shortText(times(exact(share), hundred), 1)}%`);
