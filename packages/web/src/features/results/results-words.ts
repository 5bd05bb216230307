import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '年终对照',
  lead: '已审定的量化目标，逐项对照全年结果：完成、未完成、差多少；没有全年数的不判定。结果先取统计数，再取核实数、自报数。',
  year: '年份',
  all: '全部',
  met: '完成',
  missed: '未完成',
  unknown: '不能判定',
  verdict: '判定',
  no: '序号',
  metric: '指标',
  unit: '牵头单位',
  target: '目标',
  actual: '结果',
  why: '原因和差距',
  source: '来源',
  asOf: (day: string) => `截至${day}`,
  none: '没有可对照的目标',
  noneHint: '牵头单位的推进表审定后，其中的量化目标在这里与结果对照。',
  noneInChoice: '没有这样的目标',
  noPlan: '还没有方案',
  print: '打印',
  paper: '生成年度通报',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Results of the year',
  lead: 'Every number promised, beside the figure of its whole year: met, missed, by how much; without such a figure nothing is judged.',
  year: 'Year',
  all: 'All',
  met: 'Met',
  missed: 'Missed',
  unknown: 'Unknown',
  verdict: 'Verdict',
  no: 'No.',
  metric: 'Measure',
  unit: 'Lead unit',
  target: 'Target',
  actual: 'Result',
  why: 'Why, and by how much',
  source: 'Source',
  asOf: (day) => `as of ${day}`,
  none: 'No target to compare',
  noneHint: 'The numbers of approved commitments are compared here.',
  noneInChoice: 'No such target',
  noPlan: 'No plan yet',
  print: 'Print',
  paper: 'Write the bulletin',
};

/** The words of the year's results. */
export const resultsWords = { zh, en };
