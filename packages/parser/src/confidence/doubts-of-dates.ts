import type { Doubt, Task } from '@luoshi/domain';
import type { TaskDoubts } from './task-doubts.js';

// 2020年底前完成治理，2021年3月底前开展检查
// ^^^^^^^^^^          ^^^^^^^^^^^^^ one deadline was taken; a reviewer sees that there are two

const dates = /(?:\d{1,2}月(?:[底末]|\d{1,2}日)?|\d{4}年[底末]?|年[底末])(?:之)?前|年内|[一二三四]季度|半年/g;

/** Doubts about the deadline: several named, none read though one is named, or none that is a day. */
export const doubtsOfDates = ({ text, deadline }: Task): TaskDoubts => {
  const named = text.match(dates)?.length ?? 0;
  const reasons: Doubt[] = [];
  if (named > 1) reasons.push('several-dates');
  if (deadline === null && named > 0) reasons.push('date-unread');
  if (deadline !== null && deadline.date === null && /\d|季度|半年|[年月][底末]/.test(deadline.text)) reasons.push('deadline-without-day');
  return { deadline: reasons };
};
