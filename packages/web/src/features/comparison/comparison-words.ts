import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '方案对比',
  lead: '把两份方案并排看：哪些承诺延续、变化、消失、新增，指标是提高还是降低。',
  before: '较早的方案',
  after: '较晚的方案',
  onlyOne: '还没有可以对比的方案',
  onlyOneHint: '导入去年或修订后的方案后，就能在这里对比。修订同一方案时，导入前也会列出变化。',
  toImport: '导入方案',
  kinds: '变化',
  all: '全部',
  search: '查任务文字',
  no: '编号',
  task: '任务',
  targets: '指标',
  change: '变化',
  none: '没有这样的任务',
  more: '再看一些',
  alike: (percent: number) => `文字相同${percent}%`,
  years: '两个年度',
  amended: '同一方案的两版',
  mode: '对比方式',
  same: '方案相同，请选两份不同的方案',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Compare plans',
  lead: 'Two plans side by side: what continues, changed, vanished, is new; which targets were raised or lowered.',
  before: 'Earlier plan',
  after: 'Later plan',
  onlyOne: 'Nothing to compare yet',
  onlyOneHint: 'Import last year’s or an amended plan. Versions of one plan are also compared before they are imported.',
  toImport: 'Import a plan',
  kinds: 'Change',
  all: 'All',
  search: 'Words of the task',
  no: 'No.',
  task: 'Task',
  targets: 'Targets',
  change: 'Change',
  none: 'No such task',
  more: 'Show more',
  alike: (percent) => `${percent}% of the words`,
  years: 'two years',
  amended: 'two versions',
  mode: 'Compare as',
  same: 'Choose two different plans',
};

/** The words of the comparison. */
export const comparisonWords = { zh, en };
