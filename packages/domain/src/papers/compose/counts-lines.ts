import { percentText } from '../../progress/number-text.js';
import { lightSeverityName } from '../../progress/severity.js';
import { paperDate } from '../paper-date.js';
import { planNamed } from '../paper-draft.js';
import { cited, type SentencePart } from '../sourced-text.js';
import type { PeriodFacts } from './light-facts-for-paper.js';

/** The counts, first of all: how many tasks, how they stand, and how far they are on average. */
export const countsLines = ({ plan, until, period, counts, share }: PeriodFacts): readonly (readonly SentencePart[])[] => {
  const judged = counts.reduce((sum, { tasks }) => sum + tasks, 0);
  const shown = counts.filter(({ tasks }) => tasks > 0);
  const origin = (what: string): string => `台账：${period}汇总，${what}`;
  const parts = shown.flatMap(({ severity, tasks }, index): readonly SentencePart[] => [
    index === 0 ? '' : '，',
    `${lightSeverityName(severity, 'zh')}`,
    cited(tasks, origin(`亮灯“${lightSeverityName(severity, 'zh')}”的事项数`)),
    '项、占',
    cited(percentText(tasks / judged), `${tasks}÷${judged}`),
  ]);
  return [
    [
      `截至${paperDate(until)}，${planNamed(plan)}共有`,
      cited(plan.tasks, '台账：方案在册事项数'),
      '项，本期亮灯',
      cited(judged, origin('亮灯事项数')),
      '项。其中，',
      ...parts,
      '。',
    ],
    ...(share === null
      ? []
      : [
          [
            '能够量化的',
            cited(share.of, origin('有完成率的事项数')),
            '项，平均完成进度为',
            cited(percentText(share.mean), origin('完成率之和÷有完成率的事项数')),
            '。',
          ],
        ]),
  ];
};
