import { describe, expect, it, test } from 'vitest';
import { endOfTerm } from '../calendar/term.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { lightPeriod } from '../progress/light-period.js';
import { type Result, refused } from '../refusals.js';
import { receiptClockOf, receiptClocks } from './receipt-clock.js';
import { checkCycle, type ReportCycle, shippedCycles } from './report-cycle.js';
import { dueDatesOf, isLate, periodAt, periodsOf } from './report-due.js';

const calendar = workingCalendar([]);
const of = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const [panjin, liaoning, guangdong] = shippedCycles.map(({ cycle }) => cycle as ReportCycle);
const due = (cycle: ReportCycle | undefined, key: string) => {
  const period = lightPeriod(key);
  if (cycle === undefined || period === null) throw new Error(key);
  return dueDatesOf(calendar, cycle, period);
};

describe('due dates', () => {
  test.each([
    ['a plain month', panjin, '2024-03', { co: '2024-03-25', lead: '2024-03-28', review: '2024-04-07' }],
    // 28 September 2024 was a Saturday off: the day moves before it.
    ['the 28th on a Saturday', panjin, '2024-09', { co: '2024-09-24', lead: '2024-09-27', review: '2024-10-10' }],
    // 28 April 2024 was a Sunday that was worked.
    ['the 28th on a worked Sunday', panjin, '2024-04', { co: '2024-04-24', lead: '2024-04-28', review: '2024-05-08' }],
    ['the 25th in 春节', liaoning, '2024-02', { co: '2024-02-20', lead: '2024-02-23', review: '2024-03-01' }],
    ['ten working days after a quarter, over 国庆', guangdong, '2024-Q3', { co: '2024-10-15', lead: '2024-10-18', review: '2024-10-25' }],
    ['over the year’s end', guangdong, '2024-Q4', { co: '2025-01-10', lead: '2025-01-15', review: '2025-01-22' }],
  ])('%s', (_what, cycle, key, expected) => {
    expect(due(cycle, key)).toEqual({ ok: true, value: expected });
  });

  it('stand lowest level first in every period of two years', () => {
    const late = shippedCycles.flatMap(({ cycle }) =>
      [2024, 2025].flatMap((year) =>
        periodsOf(cycle.frequency, year).filter((period) => {
          const { co, lead, review } = of(dueDatesOf(calendar, cycle, period));
          return !(co < lead && review !== null && lead < review);
        }),
      ),
    );
    expect(late).toEqual([]);
  });

  it('are refused where a year’s calendar is not known', () => {
    expect(due(guangdong, '2026-Q4')).toEqual(refused('calendar-year-unknown', { year: 2027 }));
    expect(of(due(panjin, '2026-12'))).toEqual({ co: '2026-12-23', lead: '2026-12-28', review: null });
  });

  it('may lie in the month after, or on the last day of a short month', () => {
    const own = (day: number, month: 'last' | 'next'): ReportCycle => ({
      name: '自定',
      frequency: 'month',
      due: { kind: 'day-of-month', day, month },
      move: 'stays',
      coDays: 0,
      reviewDays: 0,
      source: '试验',
    });
    expect(of(due(own(5, 'next'), '2024-12')).lead).toBe('2025-01-05');
    expect(of(due(own(31, 'last'), '2024-02')).lead).toBe('2024-02-29');
  });

  it('make late what came after the day', () => {
    expect(['2024-03-27', '2024-03-28', '2024-03-29'].map((day) => isLate(day, '2024-03-28'))).toEqual([false, false, true]);
  });
});

describe('a cycle', () => {
  it('asks about every day of a year once', () => {
    for (const frequency of ['month', 'quarter', 'half-year', 'year'] as const) {
      const periods = periodsOf(frequency, 2024);
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(['2024-01-01', '2024-12-31']);
      expect(periodAt(frequency, '2024-07-01')?.key).toBe(
        { month: '2024-07', quarter: '2024-Q3', 'half-year': '2024-H2', year: '2024' }[frequency],
      );
    }
  });

  it('as shipped passes its own check, and one made badly does not', () => {
    for (const { cycle } of shippedCycles) expect(checkCycle(cycle, 'zh').ok).toBe(true);
    const bad: readonly Partial<ReportCycle>[] = [
      { name: ' ' },
      { source: '' },
      { due: { kind: 'day-of-month', day: 32, month: 'last' } },
      { due: { kind: 'days-after', count: 61, unit: 'day' } },
      { coDays: -1 },
      { reviewDays: 1.5 },
    ];
    for (const change of bad)
      expect(panjin && checkCycle({ ...panjin, ...change }, 'zh')).toMatchObject({ refusal: { code: 'cycle-invalid' } });
  });
});

describe('the clock of a receipt', () => {
  test.each([
    ['13710-same-day', '2024-03-06'],
    ['13710-3-days', '2024-03-09'],
    ['13710-7-days', '2024-03-13'],
    ['13710-1-month', '2024-04-06'],
    ['guizhou-2-working-days', '2024-03-08'],
    ['guizhou-5-working-days', '2024-03-13'],
  ])('%s from Wednesday 6 March 2024: %s', (id, day) => {
    const clock = receiptClockOf(id);
    if (clock === null) throw new Error(id);
    expect(endOfTerm(calendar, '2024-03-06', clock.term, clock.move)).toEqual({ ok: true, value: day });
  });

  it('is known by its id alone', () => {
    expect(receiptClockOf('13710')).toBeNull();
    expect(new Set(receiptClocks.map(({ id }) => id)).size).toBe(receiptClocks.length);
  });
});
