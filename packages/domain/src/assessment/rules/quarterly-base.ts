import { exact, fixedText, over, plus, shortText, times, zero } from '../exact.js';
import { type Counted, numberOf, partOf, type RuleInput } from './counted.js';

/** 季度清单: the mean of the unit's quarters is the base of its year (辽宁). Where no quarter was assessed the completion takes its place. */
export const quarterlyBase = ({ rule, facts: { quarters }, weight, decimals, full }: RuleInput & { readonly full: string }): Counted => {
  if (quarters.length === 0) return { points: zero, formula: noQuarter, facts: [], taken: zero };
  const share = numberOf(rule, 'share');
  const mean = over(plus(...quarters.map(({ points }) => exact(points))), exact(quarters.length));
  const points = times(partOf(weight, share), over(mean, exact(full)));
  const result = fixedText(points, decimals);
  const sum = `(${quarters.map(({ points: one }) => one).join(' + ')}) ÷ ${quarters.length}`;
  return {
    points,
    taken: share,
    formula: {
      zh: `${shortText(weight)} × ${shortText(share)}% × 季度平均 ${shortText(mean)}（${sum}）÷ 满分 ${full} = ${result}`,
      en: `${shortText(weight)} × ${shortText(share)}% × mean of the quarters ${shortText(mean)} (${sum}) ÷ full ${full} = ${result}`,
    },
    facts: quarters.map(({ assessmentId, period, points: got }) => ({
      kind: 'assessment',
      id: assessmentId,
      taskId: null,
      words: { zh: `${period} 得分 ${got}`, en: `${period} scored ${got}` },
      points: got,
    })),
  };
};

const noQuarter = {
  zh: '没有已冻结的季度成绩，本条不计，由完成情况计全部',
  en: 'no quarter is frozen: not counted, completion takes the whole',
};
