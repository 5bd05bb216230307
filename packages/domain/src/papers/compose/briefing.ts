import type { PaperDraft } from '../paper-draft.js';
import { periodWords } from '../period-words.js';
import { cited, sourcedText } from '../sourced-text.js';
import { countsLines } from './counts-lines.js';
import { lateAnnex, lateLine } from './late-items.js';
import type { PeriodFacts } from './light-facts-for-paper.js';

/** How many of the worst are laid before the leaders. */
const laid = 8;

/** 督查专报: for the leaders, the worst first, and what is proposed to them. */
export const briefing = (facts: PeriodFacts): PaperDraft => {
  const { period, late } = facts;
  const worst = late.filter(({ severity }) => severity === 'at-risk');
  const shown = (worst.length === 0 ? late : worst).slice(0, laid);
  const { body, sources } = sourcedText([
    ...countsLines(facts),
    ['一、需要关注的事项'],
    ...(shown.length === 0
      ? [['本期没有滞后事项。']]
      : [
          [
            '滞后',
            cited(late.length, `台账：${period}亮灯“滞后”“严重滞后”的事项数`),
            '项，其中严重滞后',
            cited(worst.length, `台账：${period}亮灯“严重滞后”的事项数`),
            '项，主要是：',
          ],
          ...shown.map((item, index) => lateLine(item, index, period)),
        ]),
    ['二、工作建议'],
    ...(shown.length === 0 ? [['建议继续按月调度。']] : [['建议请牵头领导对上述事项专题调度，由督查室跟踪督办，下期报告办理情况。']]),
  ]);
  return {
    title: `${periodWords(period)}重点工作\n落实情况专报`,
    recipients: null,
    body,
    sources,
    annexes: late.length === 0 ? [] : [lateAnnex(`${periodWords(period)}滞后事项清单`, late)],
  };
};
