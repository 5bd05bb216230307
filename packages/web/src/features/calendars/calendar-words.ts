import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '工作日历',
  lead: '工作日期限按国务院办公厅每年的放假通知计算；没有录入的年份不推算。',
  missing: (year: number) => `${year}年的放假安排还没有录入：到期日落在${year}年的工作日期限无法计算。`,
  year: '年份',
  holidays: '放假',
  workingDays: '调休上班',
  source: '依据',
  by: '来源',
  shipped: '随产品',
  entered: '本单位录入',
  enter: '录入一年',
  change: '更正',
  holidaysHint: '每行一个：名称 首日 末日，如“元旦 2027-01-01 2027-01-03”',
  workingHint: '调休上班的周末，每行一天或用空格分开',
  sourceHint: '通知名称和文号',
  save: '保存',
  flaw: (line: string) => `这一行读不懂：“${line}”`,
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Working days',
  lead: 'Terms in working days follow the State Council’s yearly notice; a year that is not entered is not guessed.',
  missing: (year) => `The holidays of ${year} are not entered: terms in working days that end in ${year} cannot be told.`,
  year: 'Year',
  holidays: 'Holidays',
  workingDays: 'Working weekends',
  source: 'Notice',
  by: 'From',
  shipped: 'shipped',
  entered: 'entered here',
  enter: 'Enter a year',
  change: 'Correct',
  holidaysHint: 'one a line: name, first day, last day: “New Year 2027-01-01 2027-01-03”',
  workingHint: 'weekend days that are worked, one a line or with blanks',
  sourceHint: 'name and number of the notice',
  save: 'Save',
  flaw: (line) => `This line cannot be read: “${line}”`,
};

/** The words of the working-day calendar. */
export const calendarWords = { zh, en };
