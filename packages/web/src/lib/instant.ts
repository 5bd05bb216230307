import type { Lang } from '@luoshi/domain';

/** A moment on the office's clock: 2024-02-05 14:03. The same form in both languages, so that columns align and sort by eye. */
export const instantWords = (instant: string, lang: Lang): string => {
  const parts = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
};

/** Today on the office's clock: 2024-02-05. */
export const todayHere = (): string => instantWords(new Date().toISOString(), 'zh').slice(0, 'YYYY-MM-DD'.length);
