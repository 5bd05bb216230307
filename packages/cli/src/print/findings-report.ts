import { type Diagnostic, helpOf, type Lang, messageOf, type Severity, severityOf } from '@luoshi/domain';
import type { PlanFile } from '../reading/read-plan.js';
import { displayWidth } from './display-width.js';
import { type LinePlace, lineMap } from './line-map.js';

const words = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
} as const satisfies Record<Severity, Record<Lang, string>>;

/** The findings as a good compiler prints them: place, severity, sentence, the line, a caret under the words, what to do. */
export const findingsReport = ({ name, text, diagnostics }: PlanFile, lang: Lang): string => {
  const placeOf = lineMap(text);
  const printed = diagnostics.map((diagnostic) => findingLines(name, text, placeOf, diagnostic, lang));
  return [...printed, summary(diagnostics, lang)].join('\n');
};

const findingLines = (name: string, text: string, placeOf: (offset: number) => LinePlace, diagnostic: Diagnostic, lang: Lang): string => {
  const { span, suggestion } = diagnostic;
  const place = placeOf(span.start);
  const head = `${name}:${place.line}:${place.column}: ${words[severityOf(diagnostic)][lang]}: ${messageOf(diagnostic, lang)} [${diagnostic.code}]`;
  const meant = suggestion === null ? [] : [`${lang === 'zh' ? '  可能是' : '  perhaps'}: ${suggestion}`];
  const help = `  ${lang === 'zh' ? '怎么办' : 'help'}: ${helpOf(diagnostic, lang)}`;
  return [head, ...excerpt(text, place, span.start, span.end), ...meant, help, ''].join('\n');
};

/** So many characters are shown before and behind the words: a line that lost its breaks may hold a whole document. */
const margin = 40;
const longestCaret = 60;

const excerpt = (text: string, { line, from, to }: LinePlace, start: number, end: number): readonly string[] => {
  const left = Math.max(from, start - margin);
  const stop = Math.min(to, Math.max(start, end));
  const right = Math.min(to, Math.min(stop, start + longestCaret) + margin);
  if (left >= right) return [];
  const lead = left > from ? '…' : '';
  const shown = visible(text.slice(left, right)) + (right < to ? '…' : '');
  const gutter = `${line} | `;
  const before = displayWidth(gutter) + displayWidth(lead + visible(text.slice(left, start)));
  const carets = Math.max(1, displayWidth(visible(text.slice(start, Math.min(stop, start + longestCaret)))));
  return [`${gutter}${lead}${shown}`, `${' '.repeat(before)}${'^'.repeat(carets)}`];
};

/** Tabs and control characters take one column each, so that the caret stands right. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const summary = (diagnostics: readonly Diagnostic[], lang: Lang): string => {
  const count = (severity: Severity): number => diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  if (lang === 'en') return `${errors} errors, ${warnings} warnings, ${infos} infos\n`;
  return `${errors}个错误，${warnings}个警告，${infos}个提示\n`;
};
