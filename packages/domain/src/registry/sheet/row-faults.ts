import { fill, type Lang } from '../../diagnostics.js';
import { kindWords } from './kind-words.js';

/** The one registry of what can be wrong with a row of a registry's spreadsheet: what is the matter, and what to write instead. */
export const rowFaults = {
  'no-heading-row': {
    zh: '没有找到表头：表头须有“单位名称”或“集体名称”一列，请按模板填写',
    en: 'no heading row was found: it needs a column 单位名称 or 集体名称; see the template',
  },
  'name-missing': { zh: '没有写单位名称', en: 'the name is missing' },
  'name-too-short': { zh: '名称“{name}”不足两个字', en: 'the name “{name}” has fewer than two characters' },
  'name-too-long': { zh: '名称“{name}”超过80个字', en: 'the name “{name}” has more than 80 characters' },
  'kind-missing': { zh: '没有写类别，从名称“{name}”也看不出；可写：{kinds}', en: 'the kind of “{name}” is missing; one of: {kinds}' },
  'kind-unknown': { zh: '不认得类别“{kind}”；可写：{kinds}', en: 'the kind “{kind}” is not known; one of: {kinds}' },
  'date-unreadable': { zh: '日期“{date}”读不出；请写成2024-03-01或2024年3月1日', en: 'the date “{date}” cannot be read; write 2024-03-01' },
  'dates-reversed': { zh: '停用日期{to}早于启用日期{from}', en: 'it ends on {to}, before it begins on {from}' },
  'division-unknown': {
    zh: '不认得行政区划“{division}”；请写六位代码或全名，如210100或沈阳市',
    en: 'the division “{division}” is not known; write its six digits or full name',
  },
  'row-twice': { zh: '“{name}”与{sheet}第{row}行重复', en: '“{name}” stands in row {row} of {sheet} already' },
  'name-taken': { zh: '“{name}”已是“{unit}”的名称，不能再给“{other}”', en: '“{name}” is a name of “{unit}” already, not of “{other}”' },
  'several-units': {
    zh: '这一行的名称分属名录里的几个单位：{units}；请只留其中一个的名称',
    en: 'the names of this row belong to several units: {units}; keep those of one',
  },
  'member-unknown': {
    zh: '成员“{member}”不在名录里，也不在本表里；请先加这个单位，或改成名录里的名称',
    en: 'the member “{member}” is neither in the registry nor in this file; add that unit first',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** A code of the registry of row faults. */
export type RowFaultCode = keyof typeof rowFaults;

/** What is wrong with one cell of a spreadsheet; row and column as the spreadsheet counts them, from 1. `column` is null for a whole row. */
export type RowFault = {
  readonly code: RowFaultCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
  readonly heading: string | null;
  readonly data: Readonly<Record<string, string | number>>;
};

/** 名录 第5行 D列（类别）：不认得类别“处室”… */
export const rowFaultSentence = ({ code, sheet, row, column, heading, data }: RowFault, lang: Lang): string => {
  const said = fill(rowFaults[code][lang], { ...data, kinds: kindWords(lang) });
  const letters = column === null ? '' : columnLetters(column);
  if (lang === 'zh') return `${sheet}第${row}行${column === null ? '' : ` ${letters}列（${heading ?? ''}）`}：${said}`;
  return `${sheet}, row ${row}${column === null ? '' : `, column ${letters} (${heading ?? ''})`}: ${said}`;
};

const alphabet = 26;

/** 1 is A, 27 is AA, as spreadsheets name their columns. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / alphabet);
  const last = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % alphabet));
  return rest === 0 ? last : columnLetters(rest) + last;
};
