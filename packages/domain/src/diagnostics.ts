import type { Span } from './plan/span.js';

/** Languages every message exists in. */
export type Lang = 'zh' | 'en';
/** error: the plan cannot be used as it stands there · warning: somebody should look · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

type Entry = {
  readonly severity: Severity;
  /** What is wrong, with `{field}` places filled from the finding's data. */
  readonly zh: string;
  readonly en: string;
  /** What to do next. */
  readonly helpZh: string;
  readonly helpEn: string;
};

/**
 * The one registry of findings in a document. docs/diagnostics.md is compared with it in both directions by a test.
 * Codes are stable: scripts hold on to them. Names say the thing, then what is the matter with it.
 */
export const diagnostics = {
  'document-empty': {
    severity: 'error',
    zh: '文件里没有文字',
    en: 'the file holds no text',
    helpZh: '请确认选对了文件',
    helpEn: 'check that this is the right file',
  },
  'plan-without-tasks': {
    severity: 'error',
    zh: '没有读到带责任分工的任务',
    en: 'no task with owners was found',
    helpZh: '这可能是工作报告或通知，而不是分工方案；请上传分工方案',
    helpEn: 'this may be a report or a notice; load the division plan',
  },
  'plan-is-report': {
    severity: 'error',
    zh: '这是一份工作报告：通篇没有牵头单位或责任单位，读不出任务',
    en: 'this is a work report: it names no owners anywhere, so it holds no task',
    helpZh: '请上传与它配套的重点工作分工方案',
    helpEn: 'load the division plan that was made from it',
  },
  'plan-is-contract': {
    severity: 'error',
    zh: '这是一份合同或协议：写的是双方的权利义务，没有牵头单位或责任单位',
    en: 'this is a contract: it holds duties of its parties, and names no lead or responsible units',
    helpZh: '请上传政府的重点工作分工方案',
    helpEn: 'load a government’s division plan',
  },
  'plan-is-news': {
    severity: 'error',
    zh: '这是一篇新闻或信息稿：提到了工作，但没有分工',
    en: 'this is a news text: it speaks of work, and assigns none',
    helpZh: '新闻报道的是哪份方案？请上传那份方案的原文',
    helpEn: 'load the plan that the news speaks of',
  },
  'plan-is-law': {
    severity: 'error',
    zh: '这是法规或规章：条文规定职责，不是分到单位的任务',
    en: 'this is a law or regulation: its articles set duties, and assign no task to a unit',
    helpZh: '如有贯彻它的分工方案，请上传那份方案',
    helpEn: 'load the plan that divides the work of carrying it out, if there is one',
  },
  'plan-is-minutes': {
    severity: 'error',
    zh: '这是会议纪要：议定事项没有按任务列出责任单位',
    en: 'these are minutes: what was decided is not listed as tasks with owners',
    helpZh: '请上传会后印发的分工方案或任务清单',
    helpEn: 'load the division plan or task list that followed the meeting',
  },
  'plan-names-no-owners': {
    severity: 'error',
    zh: '有{items}条编号内容，但哪一条都没有牵头单位或责任单位，不能当作任务',
    en: '{items} numbered items were found, and none names a lead or responsible unit, so none is a task',
    helpZh: '这可能是意见、通知或工作要点；请上传带分工的版本（责任单位常在附件的分工表里）',
    helpEn: 'this may be an opinion, a notice or a work programme; load the version with owners, often a table in its annex',
  },
  'text-garbled': {
    severity: 'error',
    zh: '文字是乱码，读不出内容',
    en: 'the text is garbled and cannot be read',
    helpZh: '文件的编码在转换中弄错了；请用原来的 Word 或网页文件重新导入',
    helpEn: 'its encoding was mistaken in a conversion; load the original Word file or web page',
  },
  'number-missing': {
    severity: 'warning',
    zh: '第{before}项之后直接是第{no}项，缺第{missing}项',
    en: 'task {before} is followed by task {no}: {missing} is missing',
    helpZh: '对照原件看是漏印还是丢失；其余各项已照常读出',
    helpEn: 'compare with the original: it was lost, or never printed; the other tasks were read',
  },
  'number-doubled': {
    severity: 'warning',
    zh: '序号{no}重复',
    en: 'the number {no} is used twice',
    helpZh: '两项都已保留，后一项的编号加了“~2”；请核对原件',
    helpEn: 'both tasks are kept, the second with ~2 in its key; compare with the original',
  },
  'number-out-of-order': {
    severity: 'warning',
    zh: '序号{no}排在{before}之后，次序颠倒',
    en: 'task {no} stands behind task {before}',
    helpZh: '任务按印刷次序保留；请核对原件',
    helpEn: 'the printed order is kept; compare with the original',
  },
  'owners-remark': {
    severity: 'info',
    zh: '第{no}项：责任单位后有一句说明：“{words}”',
    en: 'task {no}: a remark stands among its owners: “{words}”',
    helpZh: '说明里点到的单位已计入本项；写“下同”的，其后各项没有逐项补入，请按说明处理',
    helpEn: 'units that it names are counted for this task; where it says 下同, the tasks below were not changed: see to them',
  },
  'label-empty': {
    severity: 'warning',
    zh: '第{no}项：“{label}”后面没有内容',
    en: 'task {no}: nothing follows “{label}”',
    helpZh: '补上内容，或写“无”',
    helpEn: 'fill it in, or print 无 where there is none',
  },
  'label-doubled': {
    severity: 'warning',
    zh: '第{no}项：“{label}”出现两次',
    en: 'task {no}: “{label}” is given twice',
    helpZh: '两行的单位都已收入，先印的在前；请核对是否该是责任单位',
    helpEn: 'the units of both lines are kept, the first printed leads; see whether one should be the responsible units',
  },
  'label-outside-task': {
    severity: 'warning',
    zh: '“{label}”不属于任何任务',
    en: '“{label}” belongs to no task',
    helpZh: '看它上面的任务是否丢了序号或正文',
    helpEn: 'see whether the task above it lost its number or its text',
  },
  'bracket-unclosed': {
    severity: 'warning',
    zh: '第{no}项：括号“{bracket}”没有收尾',
    en: 'task {no}: the bracket “{bracket}” is never closed',
    helpZh: '名称按印刷文字读出；请补上另一半括号',
    helpEn: 'the names were read as printed; add the other half',
  },
  'task-without-owner': {
    severity: 'warning',
    zh: '第{no}项没有任何责任人或单位',
    en: 'task {no} names no owner at all',
    helpZh: '同级的其他任务都有责任单位；请核对原件',
    helpEn: 'the tasks beside it have owners; compare with the original',
  },
  'text-unread': {
    severity: 'warning',
    zh: '这段文字没有归入任何任务：“{start}”',
    en: 'this text was placed in no task: “{start}”',
    helpZh: '它仍完整保留在原文中；请看是否该属于上面的任务',
    helpEn: 'it is kept in the original; see whether it belongs to the task above',
  },
  'control-character': {
    severity: 'warning',
    zh: '有{count}处看不见的控制字符',
    en: 'there are {count} runs of control characters',
    helpZh: '多半是转换时带入的；它们不算文字，删除后更稳妥',
    helpEn: 'a converter left them; they are read as nothing, and are better removed',
  },
  'invisible-character': {
    severity: 'info',
    zh: '有{count}处零宽或方向字符',
    en: 'there are {count} runs of zero-width or direction marks',
    helpZh: '它们按空白处理，不影响读取',
    helpEn: 'they are read as blanks and do no harm',
  },
  'character-lost': {
    severity: 'warning',
    zh: '有{count}处字符已损坏（显示为�）',
    en: '{count} characters are damaged (shown as �)',
    helpZh: '原文在转码时丢了字；请换用未损坏的文件',
    helpEn: 'they were lost when the file was converted; use an undamaged copy',
  },
  'private-use-character': {
    severity: 'warning',
    zh: '有{count}处自造字，换一台机器就看不到',
    en: '{count} private-use characters will not show on other machines',
    helpZh: '请核对原件并改成通用汉字',
    helpEn: 'compare with the original and replace them by common characters',
  },
  'deleted-words-left-out': {
    severity: 'info',
    zh: '文件带有修订痕迹：{count}处已删除的文字没有读入',
    en: 'the file holds tracked changes: deleted words in {count} places were not read',
    helpZh: '请确认修订已经定稿；如应保留，请在 Word 中拒绝该处修订后再上传',
    helpEn: 'make sure that the changes are final; where words should stay, reject the change in Word and load the file again',
  },
  'hidden-words-left-out': {
    severity: 'info',
    zh: '文件里有{count}处隐藏文字没有读入',
    en: 'hidden words in {count} places of the file were not read',
    helpZh: '如属方案内容，请在 Word 中取消隐藏后再上传',
    helpEn: 'if they belong to the plan, unhide them in Word and load the file again',
  },
  'footnotes-left-out': {
    severity: 'info',
    zh: '文件里有{count}处脚注或尾注没有读入',
    en: '{count} footnotes or endnotes of the file were not read',
    helpZh: '如注释写有责任分工，请移入正文后再上传',
    helpEn: 'if a note names owners, move it into the text and load the file again',
  },
  'hidden-sheets-left-out': {
    severity: 'info',
    zh: '工作簿里有{count}个隐藏的工作表没有读入',
    en: '{count} hidden sheets of the workbook were not read',
    helpZh: '如属方案内容，请在 Excel 中取消隐藏后再上传',
    helpEn: 'if they belong to the plan, unhide them in Excel and load the file again',
  },
  'unit-unknown': {
    severity: 'warning',
    zh: '第{no}项：{role}“{name}”不在名录',
    en: 'task {no}: {role} “{name}” is in no registry',
    helpZh: '改正名称，或把它加入名录',
    helpEn: 'correct the name, or add it to the registry',
  },
  'name-corrupt': {
    severity: 'warning',
    zh: '“{printed}”共{places}处，很可能应为“{corrected}”：{evidence}',
    en: '“{printed}” stands in {places} places and probably means “{corrected}”: {evidence}',
    helpZh: '核对依据后接受勘误；原文不变，更正只是其上的一层',
    helpEn: 'weigh the evidence, then accept the erratum; the published text stays as it is',
  },
} as const satisfies Record<string, Entry>;

/** A code of the registry of findings. */
export type DiagnosticCode = keyof typeof diagnostics;

/** A finding at its place. Plain data: words are made at the edge, in the reader's language. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly data: Readonly<Record<string, string | number>>;
  /** What probably was meant, e.g. the registered name. */
  readonly suggestion: string | null;
};

/** A value with what was noticed on the way to it. */
export type Read<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };

/** Severity of a finding, from the registry. */
export const severityOf = (diagnostic: Diagnostic): Severity => diagnostics[diagnostic.code].severity;

/** The finding's sentence in one language. */
export const messageOf = (diagnostic: Diagnostic, lang: Lang): string => fill(diagnostics[diagnostic.code][lang], diagnostic.data);

/** What to do next, in one language. */
export const helpOf = (diagnostic: Diagnostic, lang: Lang): string =>
  fill(diagnostics[diagnostic.code][lang === 'zh' ? 'helpZh' : 'helpEn'], diagnostic.data);

/** Fills `{field}` places; a place without data stays visible, so that a forgotten field is seen. */
export const fill = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, field: string) => String(data[field] ?? place));
