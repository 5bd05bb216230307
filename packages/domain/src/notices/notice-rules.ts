/** How an office reminds: its own numbers, changed by the administrator. Times of day are those of China, `HH:MM`. */
export type NoticeRules = {
  /** Days before the due day on which somebody is reminded. */
  readonly beforeDays: readonly number[];
  /** Overdue: on the first day, and again after every so many days. */
  readonly overdueEvery: number;
  /** When a person's digest of the day is made, where the person says nothing else. */
  readonly digestAt: string;
  /** Nothing is sent from here … */
  readonly quietFrom: string;
  /** … to here; the same time twice: no quiet hours. */
  readonly quietTo: string;
  /** How long a delivery that cannot be made is tried again, before it is given up and said so. */
  readonly giveUpAfterHours: number;
  /** Whether webhooks may go to private and loopback addresses. */
  readonly privateTargets: boolean;
  /** Where people open the product, for the links in a digest; '' gives none. */
  readonly publicUrl: string;
};

/**
 * What holds until the office sets its own. 整治形式主义为基层减负若干规定 (2024): no flood of messages, so one digest a day and none at night;
 * the numbers themselves are a proposal, named by no text.
 */
export const shippedNoticeRules: NoticeRules = {
  beforeDays: [7, 3, 1],
  overdueEvery: 7,
  digestAt: '08:30',
  quietFrom: '20:00',
  quietTo: '07:30',
  giveUpAfterHours: 72,
  privateTargets: false,
  publicUrl: '',
};

/** Minutes since midnight of `HH:MM`. */
export const minuteOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** Minutes until the quiet hours end; 0 outside of them. They may go over midnight. */
export const minutesOfQuiet = (minute: number, quietFrom: string, quietTo: string): number => {
  const [from, to] = [minuteOf(quietFrom), minuteOf(quietTo)];
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  return isQuiet ? (to - minute + 1440) % 1440 : 0;
};

/** Whether a word is a time of day. */
export const isTimeOfDay = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Whether a word is one mail address and nothing else: no list, no name, no line that could become another header. */
export const isMailAddress = (address: string): boolean => /^[^\s@<>",;:\\()[\]]+@[^\s@<>",;:\\()[\]]+$/.test(address);
