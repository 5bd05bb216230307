import type { Lang } from '@luoshi/domain';
import type { columns, sortKeys } from './contract.js';

/** A column of the ledger, by the name the export knows it by. */
export type ColumnKey = (typeof columns)[number];

/** Headings of the columns, as on the screen. */
export const columnHeadings: Readonly<Record<ColumnKey, Readonly<Record<Lang, string>>>> = {
  no: { zh: '编号', en: 'No.' },
  chapter: { zh: '章', en: 'Chapter' },
  section: { zh: '节', en: 'Section' },
  text: { zh: '任务', en: 'Task' },
  leaders: { zh: '牵头领导', en: 'Lead officials' },
  leadUnits: { zh: '牵头单位', en: 'Lead units' },
  coUnits: { zh: '责任单位', en: 'Co-units' },
  open: { zh: '名单', en: 'List' },
  targets: { zh: '量化目标', en: 'Targets' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  unconfirmed: { zh: '待确认', en: 'To confirm' },
  light: { zh: '灯', en: 'Light' },
  progress: { zh: '完成／序时', en: 'Done / expected' },
  sentence: { zh: '亮灯理由', en: 'Why' },
  forecast: { zh: '能否如期', en: 'In time' },
};

/** Widths in characters of a spreadsheet, a Chinese one taking two: the page prints on A4 across. */
export const columnWidths: Readonly<Record<ColumnKey, number>> = {
  no: 6,
  chapter: 22,
  section: 20,
  text: 52,
  leaders: 12,
  leadUnits: 24,
  coUnits: 44,
  open: 7,
  targets: 28,
  deadline: 12,
  unconfirmed: 8,
  light: 10,
  progress: 16,
  sentence: 44,
  forecast: 12,
};

/** Words of the lines above the table. */
export const exportWords = {
  ledger: { zh: '重点工作台账', en: 'Ledger of key tasks' },
  filter: { zh: '条件', en: 'Filter' },
  noFilter: { zh: '全部任务', en: 'all tasks' },
  order: { zh: '排序', en: 'Order' },
  descending: { zh: '（倒序）', en: ' (descending)' },
  reading: { zh: '读法', en: 'Reading' },
  printed: { zh: '如印', en: 'as printed' },
  corrected: { zh: '勘误后', en: 'as corrected' },
  count: { zh: '任务', en: 'Tasks' },
  time: { zh: '导出时间', en: 'Exported' },
  contains: { zh: '含', en: 'contains' },
  chapter: { zh: '章', en: 'chapter' },
  section: { zh: '节', en: 'section' },
  official: { zh: '领导', en: 'leader' },
  unit: { zh: '单位', en: 'unit' },
  lead: { zh: '牵头', en: 'leads' },
  co: { zh: '责任', en: 'co-unit' },
  city: { zh: '城市', en: 'city' },
  quantified: { zh: '已量化', en: 'with targets' },
  unquantified: { zh: '未量化', en: 'without targets' },
  open: { zh: '名单开放（等）', en: 'open list (等)' },
  closed: { zh: '名单列尽', en: 'closed list' },
  unconfirmed: { zh: '有待确认', en: 'something to confirm' },
  confirmed: { zh: '全部确认', en: 'all confirmed' },
  withoutLeader: { zh: '未列牵头领导', en: 'no lead official' },
  severalLeaders: { zh: '多位牵头领导', en: 'several lead officials' },
  withoutLeadUnit: { zh: '未列牵头单位', en: 'no lead unit' },
  severalLeadUnits: { zh: '多个牵头单位', en: 'several lead units' },
  fanOut: { zh: '落到各市', en: 'reaches every city' },
  noFanOut: { zh: '不落到各市', en: 'does not reach every city' },
  first: { zh: '排第一', en: 'named first' },
  notFirst: { zh: '不排第一', en: 'not named first' },
  named: { zh: '单独点名', en: 'named singly' },
  reached: { zh: '经集体主体', en: 'through a body' },
  light: { zh: '灯', en: 'light' },
  shareLight: { zh: '本单位部分的灯', en: 'light of its own part' },
  period: { zh: '填报期', en: 'period' },
  class: { zh: '类别', en: 'class' },
  forecast: { zh: '能否如期', en: 'in time' },
  disagrees: { zh: '灯与自评不一致', en: 'light and forecast disagree' },
  agrees: { zh: '灯与自评一致', en: 'light and forecast agree' },
  listIsOpen: { zh: '开放', en: 'open' },
  separator: { zh: '、', en: ', ' },
  and: { zh: '；', en: '; ' },
  colon: { zh: '：', en: ': ' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** What each sort is called; its column's heading. */
export const sortHeadings: Readonly<Record<(typeof sortKeys)[number], ColumnKey>> = {
  no: 'no',
  leader: 'leaders',
  'lead-unit': 'leadUnits',
  chapter: 'chapter',
  deadline: 'deadline',
  targets: 'targets',
  severity: 'light',
  gap: 'progress',
};
