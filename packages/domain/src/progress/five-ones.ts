import type { CalendarDate } from '../plan/plan.js';
import type { Words } from './light-pack.js';

/** One field of the 五个一 template: its name and what is to be written there. An office edits both. */
export type FiveOnesField = { readonly key: string; readonly name: Words; readonly help: Words };

/** A reading of 五个一: dated, with its source, editable. */
export type FiveOnesTemplate = { readonly from: CalendarDate; readonly source: string; readonly fields: readonly FiveOnesField[] };

/** The reading that is shipped. The Liaoning plan names 五个一 and does not define it. */
export const fiveOnesTemplate: FiveOnesTemplate = {
  from: '2024-01-01',
  source: '新民市2019年做法：一项任务、一名领导、一个团队、一张图表、一抓到底；任务按月分解。方案未作定义，内容可改',
  fields: [
    { key: 'task', name: { zh: '一项任务', en: 'one task' }, help: { zh: '这一项要做成什么', en: 'what this one is to achieve' } },
    { key: 'leader', name: { zh: '一名领导', en: 'one leader' }, help: { zh: '由哪位领导负总责', en: 'which leader answers for it' } },
    {
      key: 'team',
      name: { zh: '一个团队', en: 'one team' },
      help: { zh: '哪些处室、哪些人具体办', en: 'which offices and persons carry it out' },
    },
    {
      key: 'chart',
      name: { zh: '一张图表', en: 'one chart' },
      help: { zh: '按月分解的推进图表', en: 'the chart of progress, month by month' },
    },
    {
      key: 'through',
      name: { zh: '一抓到底', en: 'to the end' },
      help: { zh: '怎样调度、督促直到办结', en: 'how it is followed up until it is closed' },
    },
  ],
};
