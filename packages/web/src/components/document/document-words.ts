import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  coverage: '全文去向',
  coverageHint: (characters: string) => `全文${characters}字，每个字都有着落。`,
  head: '文件头',
  preamble: '引言',
  heading: '标题',
  task: '任务',
  order: '总体要求',
  noise: '杂项',
  blank: '空白',
  unread: '未读出',
  leftOut: '不属于任务的文字',
  nothingLeftOut: '没有遗漏或未读出的文字。',
  characters: (count: number) => `${count}字`,
  noFindings: '没有发现问题。',
  severity: '级别',
  error: '错误',
  warning: '警告',
  info: '提示',
  all: '全部',
  help: '怎么办：',
  at: (line: number, column: number) => `第${line}行第${column}字`,
  showMore: (count: number) => `再显示${count}条`,
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  coverage: 'Where the text went',
  coverageHint: (characters: string) => `${characters} characters, every one of them accounted for.`,
  head: 'head',
  preamble: 'preamble',
  heading: 'headings',
  task: 'tasks',
  order: 'general orders',
  noise: 'noise',
  blank: 'blank',
  unread: 'unread',
  leftOut: 'Text that belongs to no task',
  nothingLeftOut: 'Nothing was left out or unread.',
  characters: (count: number) => `${count} characters`,
  noFindings: 'Nothing to report.',
  severity: 'Severity',
  error: 'error',
  warning: 'warning',
  info: 'info',
  all: 'All',
  help: 'What to do: ',
  at: (line: number, column: number) => `line ${line}, column ${column}`,
  showMore: (count: number) => `${count} more`,
};

/** Words around what was read out of a document, before and after it is imported. */
export const documentWords = { zh, en };
