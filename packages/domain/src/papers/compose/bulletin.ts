import { tableAnnex } from '../paper-annexes.js';
import type { PaperDraft } from '../paper-draft.js';
import { periodWords } from '../period-words.js';
import { cited, type SentencePart, sourcedText } from '../sourced-text.js';
import { countsLines } from './counts-lines.js';
import { lateAnnex, lateLine } from './late-items.js';
import type { PeriodFacts } from './light-facts-for-paper.js';

/** How many late tasks the text itself names; all of them stand in the annex. */
const named = 12;

/** 督查通报: the counts, then the names of the items behind, then what is to be done (RULES 24). */
export const bulletin = (facts: PeriodFacts): PaperDraft => {
  const { period, late, units } = facts;
  const { body, sources } = sourcedText([
    ...countsLines(facts),
    ['一、总体情况'],
    ...unitLines(facts),
    ['二、滞后事项'],
    ...lateLines(facts),
    ['三、下一步要求'],
    ['（一）逐项整改。滞后事项的牵头单位要对照附件查明原因，提出补齐措施和完成时间，在下一次填报时一并说明。'],
    ['（二）压实责任。牵头单位对整项任务负总责，责任单位按分工完成本单位部分；确需调整目标或者时限的，按程序申请，不得自行变更。'],
    ['（三）如实填报。填报数据以台账为准，附佐证材料；统计指标以统计部门发布的数据为准。'],
  ]);
  const lateTitle = `${periodWords(period)}滞后事项清单`;
  return {
    title: `关于${periodWords(period)}重点工作\n落实情况的通报`,
    recipients: '各有关单位',
    body,
    sources,
    annexes: [
      ...(late.length === 0 ? [] : [lateAnnex(lateTitle, late)]),
      tableAnnex(
        `${periodWords(period)}各单位事项统计表`,
        ['序号', '单位', '事项数', '滞后数'],
        units.map(({ name, tasks, late: count }, index) => [String(index + 1), name, String(tasks), String(count)]),
      ),
    ],
  };
};

const unitLines = ({ units, period }: PeriodFacts): readonly (readonly SentencePart[])[] => {
  const behind = units.filter(({ late }) => late > 0);
  if (behind.length === 0) return [['各单位承担的事项均按序时进度推进。']];
  const first = behind.slice(0, 5);
  return [
    [
      '有滞后事项的单位',
      cited(behind.length, `台账：${period}汇总，有滞后事项的单位数`),
      '个，滞后较多的是：',
      ...first.flatMap(({ name, tasks, late }, index): readonly SentencePart[] => [
        index === 0 ? '' : '，',
        `${name}（`,
        cited(tasks, `台账：${period}汇总，${name}承担的亮灯事项数`),
        '项中',
        cited(late, `台账：${period}汇总，${name}滞后、严重滞后事项数`),
        '项滞后）',
      ]),
      '。',
    ],
  ];
};

const lateLines = ({ late, period }: PeriodFacts): readonly (readonly SentencePart[])[] => {
  if (late.length === 0) return [['本期没有滞后事项。']];
  const lines = late.slice(0, named).map((item, index) => lateLine(item, index, period));
  if (late.length <= named) return lines;
  return [...lines, ['其余', cited(late.length - named, `台账：${period}滞后事项数减去文中所列`), '项见附件。']];
};
