import { fill, type Lang, type SourceText } from '@luoshi/domain';

/** The one registry of reasons why a file cannot be read: what is the matter, and what to do next. */
export const unreadableReasons = {
  empty: { zh: '文件是空的，请确认选对了文件', en: 'the file is empty; check that this is the right one' },
  'not-text': {
    zh: '这不是文字文件（像是{looksLike}），请上传方案的文字版',
    en: 'this is no text file (it looks like {looksLike}); load the plan as text',
  },
  'format-unknown': {
    zh: '认不出文件格式；请上传 txt、docx、pdf、html 或 xlsx',
    en: 'the file format is not known; load the plan as txt, docx, pdf, html or xlsx',
  },
  'format-old': {
    zh: '旧版 Office 或 WPS 格式（doc、xls、wps、et），请在 Word 或 WPS 中另存为 docx、xlsx',
    en: 'an old Office format (doc, xls, wps, et); save it as docx or xlsx',
  },
  'format-other': {
    zh: '这是{name}文件，不能读取；请另存为 docx、pdf 或 xlsx 后再上传',
    en: 'this is a file of the kind {name}, which is not read; save it as docx, pdf or xlsx',
  },
  'no-spreadsheet': { zh: '这不是表格文件；请上传 xlsx 或 csv', en: 'this is no spreadsheet; load an xlsx or csv file' },
  encrypted: { zh: '文件已加密，请去掉密码后再上传', en: 'the file is encrypted; remove the password first' },
  damaged: { zh: '文件已损坏：{detail}，请重新导出后再上传', en: 'the file is damaged: {detail}; export it again' },
  macros: {
    zh: '文件带有宏，为安全起见不读取；请另存为不带宏的 docx、xlsx',
    en: 'the file carries macros and is not opened; save it without them as docx or xlsx',
  },
  'expands-too-far': {
    zh: '压缩内容展开后超过 {megabytes} MB，已停止读取；请核实文件来源，或把方案文字另存为新文件',
    en: 'the compressed content grows beyond {megabytes} MB, so reading was stopped; check where it comes from, or save the text as a new file',
  },
  incomplete: {
    zh: '文件不完整：结尾缺失，可能没有传完；请重新下载或导出后再上传',
    en: 'the file is not complete: its end is missing; download or export it again',
  },
  'table-too-large': {
    zh: '工作表“{sheet}”占了{rows}行{columns}列，不像是方案；请删去多余的行列后再上传',
    en: 'sheet “{sheet}” takes {rows} rows and {columns} columns, more than a plan does; remove those without words',
  },
  scanned: {
    zh: 'PDF 是扫描件，没有文字；请上传文字版，或先做文字识别',
    en: 'the PDF is a scan without text; load a text version, or run text recognition first',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** A code of the registry of reasons. */
export type UnreadableReason = keyof typeof unreadableReasons;

/** A file that cannot be read, and why. */
export type Unreadable = {
  readonly kind: 'refused';
  readonly reason: UnreadableReason;
  readonly data: Readonly<Record<string, string | number>>;
};

/** Refuses a file with a reason and what its sentence needs. */
export const unreadable = (reason: UnreadableReason, data: Unreadable['data'] = {}): Unreadable => ({ kind: 'refused', reason, data });

/** The sentence of a refusal in one language. */
export const unreadableSentence = ({ reason, data }: Unreadable, lang: Lang): string => fill(unreadableReasons[reason][lang], data);

/** The formats that are read, by their usual suffix. */
export type DocumentFormat = 'txt' | 'docx' | 'pdf' | 'html' | 'xlsx';

/** A document as read, or why it could not be. `encoding` is null where the format fixes it. */
export type DocumentRead =
  | { readonly kind: 'text'; readonly format: DocumentFormat; readonly encoding: string | null; readonly source: SourceText }
  | Unreadable;

/** Carries an `Unreadable` through readers that stop deep inside; caught at the entry of each format. */
export class UnreadableError extends Error {
  readonly unreadable: Unreadable;

  constructor(unreadable: Unreadable) {
    super(unreadable.reason);
    this.unreadable = unreadable;
  }
}
