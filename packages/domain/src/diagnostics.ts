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
  'unit-unknown': {
    severity: 'warning',
    zh: '第{no}项：{role}“{name}”不在名录',
    en: 'task {no}: {role} “{name}” is in no registry',
    helpZh: '改正名称，或把它加入名录',
    helpEn: 'correct the name, or add it to the registry',
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
