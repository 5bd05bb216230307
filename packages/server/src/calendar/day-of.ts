import type { CalendarDate } from '@luoshi/domain';

// Due days are days of Chinese offices, wherever the server stands.
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day of an instant in China. */
export const dayOf = (at: Date): CalendarDate => beijing.format(at);

/** Minutes since midnight in China, which keeps one time all year. */
export const minuteOfDay = (at: Date): number => (Math.floor(at.getTime() / 60_000) + 8 * 60) % 1440;
