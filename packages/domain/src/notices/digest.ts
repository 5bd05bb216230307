import { daysBetween } from '../calendar/day-number.js';
import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import type { NoticeBody } from './notice.js';
import { standingWords } from './notice-stage.js';

/** A reminder as a digest tells it. */
export type DigestLine = NoticeBody & { readonly dueOn: CalendarDate };

/** The message of a day: subject, groups in the order of urgency, and the lines that did not fit. */
export type Digest = { readonly subject: string; readonly text: string };

/** A robot takes 2,048 to 4,096 bytes; a person reads no more than this either. The rest is counted. */
const mostLines = 30;
const mostLetters = 60;

/** One message for a day instead of a mail per event: what is overdue first, then today, then soon, each with its task and its page. */
export const digestOf = (
  lines: readonly DigestLine[],
  {
    name,
    today,
    url,
    lang,
  }: {
    readonly name: string;
    readonly today: CalendarDate;
    readonly url: string;
    readonly lang: Lang;
  },
): Digest => {
  const sorted = lines.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : (a.no ?? 0) - (b.no ?? 0)));
  const shown = sorted.slice(0, mostLines).map((line) => lineWords(line, today, url, lang));
  const rest = sorted.length - shown.length;
  const words = phrases[lang];
  const parts = [words.greeting(name, today), '', ...shown, ...(rest > 0 ? [words.rest(rest)] : []), '', words.end(url)];
  return { subject: subjectOf(sorted, today, lang), text: parts.join('\n') };
};

const subjectOf = (lines: readonly DigestLine[], today: CalendarDate, lang: Lang): string => {
  const count = (holds: (left: number) => boolean) => lines.filter(({ dueOn }) => holds(daysBetween(today, dueOn))).length;
  return phrases[lang].subject(
    today,
    count((left) => left < 0),
    count((left) => left === 0),
    count((left) => left > 0),
  );
};

const lineWords = ({ what, no, text, unitName, period, dueOn, path }: DigestLine, today: CalendarDate, url: string, lang: Lang): string => {
  const task = `${no === null ? '' : phrases[lang].task(no)}${shortened(text)}`;
  const head = `【${standingWords(dueOn, today, lang)}】${what[lang]}${period === null ? '' : ` ${period}`} · ${task}`;
  return `${head}\n  ${unitName} · ${phrases[lang].due(dueOn)}${url === '' ? '' : `\n  ${url}${path}`}`;
};

const shortened = (text: string): string => ([...text].length <= mostLetters ? text : `${[...text].slice(0, mostLetters).join('')}…`);

const phrases = {
  zh: {
    subject: (today: string, over: number, due: number, soon: number) =>
      `落实提醒 ${today}：${[over > 0 ? `逾期${over}件` : '', due > 0 ? `今天到期${due}件` : '', soon > 0 ? `即将到期${soon}件` : ''].filter(Boolean).join('，')}`,
    greeting: (name: string, today: string) => `${name}：以下事项请办理（截至${today}）。`,
    task: (no: number) => `第${no}项 `,
    due: (dueOn: string) => `期限${dueOn}`,
    rest: (rest: number) => `……另有${rest}件，请在“我的待办”中查看。`,
    end: (url: string) => `${url === '' ? '' : `我的待办：${url}/desk\n`}每人每天一封；可在“提醒”页调整时间和渠道。已办理的请忽略。`,
  },
  en: {
    subject: (today: string, over: number, due: number, soon: number) =>
      `Luoshi ${today}: ${[over > 0 ? `${over} overdue` : '', due > 0 ? `${due} due today` : '', soon > 0 ? `${soon} due soon` : ''].filter(Boolean).join(', ')}`,
    greeting: (name: string, today: string) => `${name}: this waits for you (as of ${today}).`,
    task: (no: number) => `task ${no} `,
    due: (dueOn: string) => `due ${dueOn}`,
    rest: (rest: number) => `… and ${rest} more on your desk.`,
    end: (url: string) =>
      `${url === '' ? '' : `Your desk: ${url}/desk\n`}One message a day; change time and channels under Notices. Ignore what is done already.`,
  },
} as const;
