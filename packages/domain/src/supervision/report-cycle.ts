import type { HolidayMove } from '../calendar/term.js';
import type { Lang } from '../diagnostics.js';
import { granted, type Result, refused } from '../refusals.js';

/** How often a report is asked for. */
export const cycleFrequencies = ['month', 'quarter', 'half-year', 'year'] as const;
/** month 每月 · quarter 每季度 · half-year 每半年 · year 每年. */
export type CycleFrequency = (typeof cycleFrequencies)[number];

/** When the lead unit's report is due: on a day of the period's last month or of the month after, or so many (working) days after its end. */
export type CycleDue =
  | { readonly kind: 'day-of-month'; readonly day: number; readonly month: 'last' | 'next' }
  | { readonly kind: 'days-after'; readonly count: number; readonly unit: 'day' | 'working-day' };

/**
 * A reporting cycle: plain data, stored as it stands. The levels hand in one after another, the lowest first: `coDays` working days before
 * the lead unit's day the co-units' and cities' reports are with the lead unit; `reviewDays` working days after it the supervisor has reviewed.
 */
export type ReportCycle = {
  readonly name: string;
  readonly frequency: CycleFrequency;
  readonly due: CycleDue;
  readonly move: HolidayMove;
  readonly coDays: number;
  readonly reviewDays: number;
  readonly source: string;
};

// Only the day of the supervisor is in the sources; that co-units come 3 working days earlier and review takes 5 is the product's proposal.
const proposed = { coDays: 3, reviewDays: 5 } as const;

/** Shipped cycles (RULES 16), to be taken as they are or changed. A due day on a holiday moves before it: what is asked “by the 28th” is not given later. */
export const shippedCycles = [
  {
    id: 'panjin-monthly-28',
    cycle: {
      name: '每月28日前',
      frequency: 'month',
      due: { kind: 'day-of-month', day: 28, month: 'last' },
      move: 'before',
      ...proposed,
      source: '盘锦市：每月28日前报进展',
    },
  },
  {
    id: 'liaoning-monthly-25',
    cycle: {
      name: '每月25日前',
      frequency: 'month',
      due: { kind: 'day-of-month', day: 25, month: 'last' },
      move: 'before',
      ...proposed,
      source: '辽宁省：每月25日前报整改进展',
    },
  },
  {
    id: 'guangdong-quarterly-10',
    cycle: {
      name: '每季度后10个工作日内',
      frequency: 'quarter',
      due: { kind: 'days-after', count: 10, unit: 'working-day' },
      move: 'after',
      ...proposed,
      source: '广东省：季度结束后10个工作日内报送',
    },
  },
] as const satisfies readonly { readonly id: string; readonly cycle: ReportCycle }[];

// A report asked for later than two months after its period judges nothing any more; a cycle with more days for a level is a slip.
const mostDays = 60;

/** A cycle that the office made. Refused with what is wrong in it. */
export const checkCycle = (cycle: ReportCycle, lang: Lang): Result<ReportCycle> => {
  const flaw = flawOf(cycle);
  return flaw === null ? granted(cycle) : refused('cycle-invalid', { detail: flaw[lang] });
};

const flawOf = ({ name, source, due, coDays, reviewDays }: ReportCycle): Readonly<Record<Lang, string>> | null => {
  if (name.trim() === '') return { zh: '请填写名称', en: 'give it a name' };
  if (source.trim() === '') return { zh: '请写明依据', en: 'name the text it rests on' };
  if (due.kind === 'day-of-month' && !isWithin(due.day, 1, 31)) return { zh: '日期应为1至31', en: 'the day must be 1 to 31' };
  if (due.kind === 'days-after' && !isWithin(due.count, 0, mostDays))
    return { zh: `天数应为0至${mostDays}`, en: `the days must be 0 to ${mostDays}` };
  if (!isWithin(coDays, 0, mostDays) || !isWithin(reviewDays, 0, mostDays))
    return { zh: `各级提前的天数应为0至${mostDays}`, en: `the levels’ days must be 0 to ${mostDays}` };
  return null;
};

const isWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
