import { daysBetween } from '../calendar/day-number.js';
import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import type { NoticeRules } from './notice-rules.js';

/** Which reminder of a duty: so many days before, on the day, overdue for the first time (0) or again (1, 2, …). */
export type NoticeStage = `before-${number}` | 'today' | `overdue-${number}`;

/**
 * The reminder that a duty calls for on a day, or none. Where the server stood still over a day, the stage that was missed is made up for by the
 * tightest one passed: three days before that was slept through is said two days before.
 */
export const stageOn = (dueOn: CalendarDate, today: CalendarDate, { beforeDays, overdueEvery }: NoticeRules): NoticeStage | null => {
  const left = daysBetween(today, dueOn);
  if (left < 0) return `overdue-${Math.floor((-left - 1) / overdueEvery)}`;
  if (left === 0) return 'today';
  const passed = beforeDays.filter((days) => days >= left);
  return passed.length === 0 ? null : `before-${Math.min(...passed)}`;
};

/** The farthest day whose duties can call for a reminder, in days from today. */
export const farthestStage = ({ beforeDays }: NoticeRules): number => Math.max(0, ...beforeDays);

/** How a duty stands, in words that are true on the day they are read: 还有3天, 今天到期, 逾期2天. */
export const standingWords = (dueOn: CalendarDate, today: CalendarDate, lang: Lang): string => {
  const left = daysBetween(today, dueOn);
  if (left === 0) return lang === 'zh' ? '今天到期' : 'due today';
  if (left > 0) return lang === 'zh' ? `还有${left}天` : `${left} ${left === 1 ? 'day' : 'days'} left`;
  return lang === 'zh' ? `已逾期${-left}天` : `${-left} ${left === -1 ? 'day' : 'days'} overdue`;
};
