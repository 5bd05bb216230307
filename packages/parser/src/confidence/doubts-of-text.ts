import type { Doubt, Task } from '@luoshi/domain';
import { isDamaged } from './damaged-words.js';
import type { Habits } from './habits.js';
import type { TaskDoubts } from './task-doubts.js';

// 抓好城市更新。责任单位 市住建局
//               ^^^^^^^^ owners that were not read as such stand in the text still

const ownersLeft =
  /(?:牵头|责任|配合|主办|协办|承办|参与)(?:领导|单位|部门|人)\s*[:：\s]|[（(〔【[][^）)〕】\]]{2,80}(?:负责|牵头|配合)[^）)〕】\]]{0,12}[）)〕】\]]?$/;

/** Doubts about the words of a task, and about its owners where they seem to be left in the words. */
export const doubtsOfText = ({ no, text }: Task, habits: Habits): TaskDoubts => {
  if (ownersLeft.test(text.slice(-400))) return { text: ['label-in-text'], leadUnits: ['label-in-text'], coUnits: ['label-in-text'] };
  const reasons: Doubt[] = [];
  if (isDamaged(text)) reasons.push('characters-damaged');
  if (habits.numbered && no === null) reasons.push('number-lost');
  if (habits.fullStop && !/[。；！]$/.test(text)) reasons.push('text-breaks-off');
  return { text: reasons };
};
