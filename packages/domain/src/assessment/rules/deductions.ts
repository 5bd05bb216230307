import { negative, shortText } from '../exact.js';
import type { FactTask } from '../facts.js';
import type { LineFact } from '../score.js';
import { type Counted, joined, numberOf, perFact, type RuleInput, summed, taskWords } from './counted.js';

type Fact = Omit<LineFact, 'points'>;

const factOf = (kind: LineFact['kind'], id: string, task: FactTask, zh: string, en: string): Fact => ({
  kind,
  id,
  taskId: task.taskId,
  words: joined(taskWords(task), zh, en),
});

/** 到期未完成: led tasks whose end has come with a target that is not met. What only the statistics office may say, and has not, is left out. */
export const unmet = (input: RuleInput): Counted =>
  perFact(
    input,
    input.facts.shares
      .filter(
        ({ role, isFinal, goals }) =>
          role === 'lead' && isFinal && goals.some((goal) => !goal.isMet && !(goal.isHeadline && goal.share === null)),
      )
      .map(({ task, ends }) => factOf('task', task.taskId, task, `${ends ?? ''} 到期未完成`, `not met at ${ends ?? 'its end'}`)),
    -1,
  );

/** 没有报送推进表 (no plan). */
export const missingPlan = (input: RuleInput): Counted =>
  perFact(
    input,
    input.facts.promises
      .filter(({ filed }) => !filed)
      .map(({ task }) => factOf('task', task.taskId, task, '没有报送推进表', 'no commitment was submitted')),
    -1,
  );

/** 没有阶段目标 (a plan without stage targets). Standing tasks have no stages. */
export const planWithoutStages = (input: RuleInput): Counted =>
  perFact(
    input,
    input.facts.promises
      .filter(({ filed, nodes, standing }) => filed && nodes === 0 && !standing)
      .map(({ task, commitmentId }) =>
        factOf('commitment', commitmentId ?? '', task, '推进表没有阶段目标', 'the commitment has no stages'),
      ),
    -1,
  );

/** 缺报: due in the period and still not there. A waived one was not asked for. */
export const missingReport = (input: RuleInput): Counted =>
  perFact(
    input,
    input.facts.reports
      .filter(({ submittedOn, state }) => submittedOn === null && state !== 'waived')
      .map(({ task, reportId, period, dueOn }) =>
        factOf('report', reportId, task, `${period} ${dueOn}到期，未报`, `${period} due ${dueOn}, missing`),
      ),
    -1,
  );

/** 整期未报: a period in which reports were due and none came (a district counts the unit's periodic report once, not task by task). */
export const missingPeriod = (input: RuleInput): Counted => {
  const asked = input.facts.reports.filter(({ state }) => state !== 'waived');
  const periods = [...new Set(asked.map(({ period }) => period))].toSorted();
  return perFact(
    input,
    periods.flatMap((period) => {
      const due = asked.filter((report) => report.period === period);
      const [first] = due;
      if (first === undefined || due.some(({ submittedOn }) => submittedOn !== null)) return [];
      const words = { zh: `${period} 应报${due.length}项，一项未报`, en: `${period}: ${due.length} reports due, none came` };
      return [{ kind: 'report' as const, id: first.reportId, taskId: first.task.taskId, words }];
    }),
    -1,
  );
};

/** 迟报: came after its day. A report that was late stays late; a missing one is counted as missing and not here. */
export const lateReport = (input: RuleInput): Counted =>
  perFact(
    input,
    input.facts.reports
      .filter(({ submittedOn, isLate, state }) => submittedOn !== null && isLate && state !== 'waived')
      .map(({ task, reportId, period, dueOn, submittedOn }) =>
        factOf('report', reportId, task, `${period} ${dueOn}到期，${submittedOn}报`, `${period} due ${dueOn}, came ${submittedOn}`),
      ),
    -1,
  );

/** 督办升级: each step of a matter that was reached in the period. A matter that was withdrawn, or whose reason was upheld, costs nothing. */
export const ladderStep = ({ rule, facts, decimals }: RuleInput): Counted => {
  const points = ['first', 'second', 'third'].map((key) => negative(numberOf(rule, key)));
  const parts = facts.matters
    .filter(({ state }) => state !== 'withdrawn' && state !== 'held')
    .flatMap(({ matterId, task, sheet, title, climbs }) =>
      climbs.map(({ name, rung, on }) => ({
        fact: {
          kind: 'matter' as const,
          id: matterId,
          taskId: task?.taskId ?? null,
          words: { zh: `${sheet}《${title}》${on} ${name}（第${rung}步）`, en: `${sheet} “${title}” ${on} ${name} (step ${rung})` },
        },
        points: points[Math.min(rung, points.length) - 1] ?? negative(numberOf(rule, 'first')),
      })),
    );
  const sum = parts.length === 0 ? '0' : parts.map((part) => shortText(negative(part.points))).join(' + ');
  return summed(rule, parts, { zh: sum, en: sum }, decimals);
};

/** 销号质量: checks that failed and strike-offs that did not hold. */
export const closeOutQuality = ({ rule, facts, decimals }: RuleInput): Counted => {
  const [returned, reopened] = [negative(numberOf(rule, 'returned')), negative(numberOf(rule, 'reopened'))];
  const parts = facts.closeOuts.flatMap((closeOut) => [
    ...closeOut.returned.map((on) => ({
      fact: factOf('close-out', closeOut.closeOutId, closeOut.task, `${on} 核查不通过`, `${on} the check failed`),
      points: returned,
    })),
    ...closeOut.reopened.map((on) => ({
      fact: factOf('close-out', closeOut.closeOutId, closeOut.task, `${on} 销号后恢复`, `${on} reopened after it was struck off`),
      points: reopened,
    })),
  ]);
  const count = (all: 'returned' | 'reopened') => facts.closeOuts.reduce((sum, one) => sum + one[all].length, 0);
  const sum = `${count('returned')} × ${shortText(negative(returned))} + ${count('reopened')} × ${shortText(negative(reopened))}`;
  return summed(rule, parts, { zh: sum, en: sum }, decimals);
};
