import type { CalendarDate } from '../plan/plan.js';

/** What a length limit is for: a document that lays down policy, or one that handles a piece of work. */
export type PaperLengthClass = 'policy' | 'work';

/** How long a document may be, from a day on, and who says so. */
export type PaperLengthLimit = {
  readonly from: CalendarDate;
  readonly characters: Readonly<Record<PaperLengthClass, number>>;
  readonly source: string;
};

/** The limits, the newest last. Annexes are not counted: they are tables from the ledger. */
export const paperLengthLimits: readonly PaperLengthLimit[] = [
  {
    from: '2024-08-01',
    characters: { policy: 5000, work: 4000 },
    source: '《整治形式主义为基层减负若干规定》（2024年8月，据二手资料）：文件一般不超过5000字、4000字',
  },
];

/** The limit in force on a day. Before the first one there was none, and the first is taken. */
export const paperLengthLimit = (limits: readonly PaperLengthLimit[], on: CalendarDate): PaperLengthLimit | undefined =>
  limits.findLast(({ from }) => from <= on) ?? limits[0];

/** Characters as an office counts them: every sign but spaces and line ends. */
export const paperLength = (text: string): number => [...text.replace(/\s/gu, '')].length;
