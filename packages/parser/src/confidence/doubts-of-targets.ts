import type { Doubt, Task } from '@luoshi/domain';
import type { TaskDoubts } from './task-doubts.js';

/** A metric longer than this holds more than a name. */
const longestMetric = 24;

/** Doubts about the targets: numbers of the text that none took, and metrics that name nothing clearly. */
export const doubtsOfTargets = ({ text, targets }: Task): TaskDoubts => {
  const reasons: Doubt[] = [];
  if (numbersIn(text) > targets.filter(({ value }) => value !== null).length) reasons.push('number-unread');
  if (targets.some(({ metric }) => metric.length < 2 || metric.length > longestMetric)) reasons.push('metric-unclear');
  return { targets: reasons };
};

/** Numbers that count something: dates, document numbers and what stands between quotation marks are left out. */
const numbersIn = (text: string): number =>
  text
    .replace(/[“《〔][^”》〕]{0,200}[”》〕]|\d{4}年|\d{1,2}月(?:\d{1,2}日)?|第\d+|[A-Za-z]\d+|\d{1,12}[A-Za-z]/g, '')
    .match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
