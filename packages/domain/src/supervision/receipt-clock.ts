import type { HolidayMove, Term } from '../calendar/term.js';

/** A clock that a receipt can run by, as dated data. Plain days where the rule's text says 天 and not 工作日. */
export type ReceiptClock = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly term: Term;
  readonly move: HolidayMove;
  readonly source: string;
};

// RULES 14. The rule is known by its digits; the day from which it is in force was not found, so none is stated.
const source13710 = '山西省“13710”工作制度：当天安排部署、3天内反馈、一般事项7天内落实、重大事项1个月内落实或拿出节点和方案、办结销号';
// RULES 16.
const sourceGuizhou = '贵州省督查工作流程：2个工作日内转办，5个工作日内在单位内部分解';

/** The shipped clocks. Which one a hand-out uses is chosen with it; an office may also set a day of its own. */
export const receiptClocks = [
  { id: '13710-same-day', zh: '当天签收', en: 'the same day', term: { count: 0, unit: 'day' }, move: 'stays', source: source13710 },
  { id: '13710-3-days', zh: '3天内', en: 'within 3 days', term: { count: 3, unit: 'day' }, move: 'stays', source: source13710 },
  { id: '13710-7-days', zh: '7天内', en: 'within 7 days', term: { count: 7, unit: 'day' }, move: 'stays', source: source13710 },
  { id: '13710-1-month', zh: '1个月内', en: 'within 1 month', term: { count: 1, unit: 'month' }, move: 'stays', source: source13710 },
  {
    id: 'guizhou-2-working-days',
    zh: '2个工作日内',
    en: 'within 2 working days',
    term: { count: 2, unit: 'working-day' },
    move: 'after',
    source: sourceGuizhou,
  },
  {
    id: 'guizhou-5-working-days',
    zh: '5个工作日内',
    en: 'within 5 working days',
    term: { count: 5, unit: 'working-day' },
    move: 'after',
    source: sourceGuizhou,
  },
] as const satisfies readonly ReceiptClock[];

/** The clock of an id; null for one that is not shipped. */
export const receiptClockOf = (id: string): ReceiptClock | null => receiptClocks.find((clock) => clock.id === id) ?? null;
