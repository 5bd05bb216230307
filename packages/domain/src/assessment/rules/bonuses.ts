import { addMonths } from '../../calendar/day-number.js';
import { compareExact, over as dividedBy, exact, fixedText, hundred, minus, plus, shortText, times, zero } from '../exact.js';
import type { GoalFact } from '../facts.js';
import { type Counted, joined, numberOf, perFact, type RuleInput, summed, taskWords } from './counted.js';

/** 提前完成 (南京): led tasks struck off so many months before their last day. */
export const early = (input: RuleInput): Counted => {
  const months = Number(numberOf(input.rule, 'months').n);
  return perFact(
    input,
    input.facts.shares.flatMap(({ task, role, ends, closed }) =>
      role !== 'lead' || ends === null || closed === null || addMonths(closed.on, months) > ends
        ? []
        : [
            {
              kind: 'close-out' as const,
              id: closed.closeOutId,
              taskId: task.taskId,
              words: joined(taskWords(task), `${closed.on}销号，时限${ends}`, `struck off ${closed.on}, due ${ends}`),
            },
          ],
    ),
    1,
  );
};

/** 超额完成 (南京): led tasks of which a target is passed by so many percent. */
export const over = (input: RuleInput): Counted => {
  const from = plus(hundred, numberOf(input.rule, 'percent'));
  const percentOf = ({ share }: GoalFact) => times(exact(share ?? '0'), hundred);
  return perFact(
    input,
    input.facts.shares.flatMap(({ task, role, goals }) => {
      const passed = role === 'lead' ? goals.find((goal) => compareExact(percentOf(goal), from) >= 0) : undefined;
      if (passed === undefined) return [];
      const reached = shortText(percentOf(passed), 1);
      const words = joined(taskWords(task), `${passed.name}完成目标的${reached}%`, `${passed.name} at ${reached}% of its target`);
      return [{ kind: 'task' as const, id: task.taskId, taskId: task.taskId, words }];
    }),
    1,
  );
};

/** 任务量调节 (南京: the weight grows with the key tasks carried): led tasks above the group's mean. */
export const workload = ({ rule, facts, group, decimals }: RuleInput): Counted => {
  const led = (unit: RuleInput['facts']): number => unit.shares.filter(({ role }) => role === 'lead').length;
  const mean = dividedBy(exact(group.reduce((sum, unit) => sum + led(unit), 0)), exact(Math.max(1, group.length)));
  const more = minus(exact(led(facts)), mean);
  if (compareExact(more, zero) <= 0) {
    const [has, of] = [led(facts), shortText(mean)];
    return {
      points: zero,
      formula: { zh: `牵头${has}项，不多于组内平均${of}项`, en: `leads ${has}, the group’s mean is ${of}` },
      facts: [],
    };
  }
  const each = numberOf(rule, 'points');
  const fact = {
    kind: 'unit' as const,
    id: facts.unitId,
    taskId: null,
    words: { zh: `牵头${led(facts)}项，组内平均${shortText(mean)}项`, en: `leads ${led(facts)}, the group’s mean is ${shortText(mean)}` },
  };
  const sum = `(${led(facts)} − ${shortText(mean)}) × ${shortText(each)}`;
  return summed(rule, [{ fact, points: times(more, each) }], { zh: sum, en: sum }, decimals);
};

/** 任务少的单位扣分加倍: evens out that who carries little can lose little. */
export const smallPortfolio = ({ rule, facts, deducted, decimals }: RuleInput): Counted => {
  const [upTo, factor] = [numberOf(rule, 'upTo'), numberOf(rule, 'factor')];
  const count = facts.shares.length;
  if (compareExact(exact(count), upTo) > 0) {
    const limit = shortText(upTo);
    return {
      points: zero,
      formula: { zh: `承担${count}项，多于${limit}项，不调节`, en: `carries ${count}, more than ${limit}: no adjustment` },
      facts: [],
    };
  }
  const points = times(deducted, minus(factor, exact(1)));
  const result = fixedText(points, decimals);
  return {
    points,
    formula: {
      zh: `承担${count}项，扣分${shortText(deducted)} × (${shortText(factor)} − 1) = ${result}`,
      en: `carries ${count}: deductions ${shortText(deducted)} × (${shortText(factor)} − 1) = ${result}`,
    },
    facts: [],
  };
};
