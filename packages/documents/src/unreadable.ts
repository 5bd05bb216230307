import { fill, type Lang, type SourceText } from '@luoshi/domain';

/** The one registry of reasons why a file cannot be read: what is the matter, and what to do next. */
export const unreadableReasons = {
  empty: { zh: '文件是空的，请确认选对了文件', en: 'the file is empty; check that this is the right one' },
  'not-text': {
    zh: '这不是文字文件（像是{looksLike}），请上传方案的文字版',
    en: 'this is no text file (it looks like {looksLike}); load the plan as text',
  },
  'format-unknown': {
    zh: '认不出文件格式；可读 txt、docx、pdf、html、xlsx',
    en: 'the file format is not known; txt, docx, pdf, html and xlsx can be read',
  },
  'format-old': {
    zh: '旧版 Office 格式（doc、xls），请在 Word 或 WPS 中另存为 docx、xlsx',
    en: 'an old Office format (doc, xls); save it as docx or xlsx',
  },
  'no-spreadsheet': { zh: '这不是表格文件；请上传 xlsx 或 csv', en: 'this is no spreadsheet; load an xlsx or csv file' },
  encrypted: { zh: '文件已加密，请去掉密码后再上传', en: 'the file is encrypted; remove the password first' },
  damaged: { zh: '文件已损坏：{detail}，请重新导出后再上传', en: 'the file is damaged: {detail}; export it again' },
  macros: {
    zh: '文件带有宏，为安全起见不读取；请另存为不带宏的 docx、xlsx',
    en: 'the file carries macros and is not opened; save it without them as docx or xlsx',
  },
  'expands-too-far': {
    zh: '压缩内容展开后超过 {megabytes} MB，已停止读取',
    en: 'the compressed content grows beyond {megabytes} MB; reading was stopped',
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
