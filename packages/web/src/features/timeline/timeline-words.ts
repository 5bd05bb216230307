import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '全过程',
  lead: '这项任务发生过的每一件事，由新到旧；每条都对应审计日志中的一条记录。',
  none: '还没有记录',
  noneInChoice: '没有符合条件的记录',
  whole: '查看全过程',
  more: '再看一些',
  print: '打印',
  kinds: '类别',
  from: '从',
  to: '到',
  clear: '清除筛选',
  audit: (seq: number) => `审计第${seq}条`,
  judged: '由记录推算，不单独记入审计',
  report: '查看填报',
  matter: '查看督办单',
  instruction: '查看批示',
  problem: '查看问题',
  task: '任务',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Whole history',
  lead: 'Everything that happened to this task, the newest first; every entry stands for one in the audit log.',
  none: 'Nothing happened yet',
  noneInChoice: 'No such entry',
  whole: 'Whole history',
  more: 'Show more',
  print: 'Print',
  kinds: 'Kind',
  from: 'From',
  to: 'To',
  clear: 'Clear',
  audit: (seq) => `audit entry ${seq}`,
  judged: 'computed from the entries, no entry of its own',
  report: 'the report',
  matter: 'the sheet',
  instruction: 'the instruction',
  problem: 'the problem',
  task: 'Task',
};

/** The words of a task's history. */
export const timelineWords = { zh, en };
