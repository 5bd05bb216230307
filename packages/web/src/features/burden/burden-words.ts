import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '基层负担',
  lead: '各单位本月被要求做的事（整治形式主义为基层减负若干规定）。同一数据只计一次，不统计登录和在线时长。',
  month: '月份',
  unit: '单位',
  due: '本月到期',
  done: '已办',
  overdue: '此前逾期',
  requests: '在办申请',
  duplicatesAvoided: '免去重复填报',
  none: '这个月没有要求任何单位做什么',
  noneHint: '换一个月份看看。',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Burden',
  lead: 'What units are asked for this month (2024 rules against formalism). The same datum counts once; log-ins and time online are not counted at all.',
  month: 'Month',
  unit: 'Unit',
  due: 'Due',
  done: 'Done',
  overdue: 'Overdue before',
  requests: 'Open requests',
  duplicatesAvoided: 'Repeats spared',
  none: 'No unit is asked for anything this month',
  noneHint: 'Try another month.',
};

/** The words of the burden page. */
export const burdenWords = { zh, en };
