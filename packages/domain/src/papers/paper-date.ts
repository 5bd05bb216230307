import type { CalendarDate } from '../plan/plan.js';

/** 2024年3月5日: arabic figures, the year in full, no leading zero (GB/T 9704-2012, 7.3.5.4). */
export const paperDate = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** 辽政督〔2024〕3号: the year in full in 〔〕, no leading zero, no 第 (GB/T 9704-2012, 7.2.5). */
export const documentNumber = (prefix: string, year: number, number: number): string => `${prefix}〔${year}〕${number}号`;

/** 第3期: the issue of a bulletin, counted anew each year. */
export const issueNumber = (number: number): string => `第${number}期`;
