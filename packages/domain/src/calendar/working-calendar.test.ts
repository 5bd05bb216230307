import { describe, expect, it, test } from 'vitest';
import { type Result, refused } from '../refusals.js';
import { type CalendarYear, checkCalendarYear, isWeekend } from './calendar-year.js';
import { addDays } from './day-number.js';
import { shippedYears } from './shipped-years.js';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from './working-calendar.js';

const calendar = workingCalendar([]);
const of = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('a shipped year', () => {
  test.each(shippedYears)('of $year stands the check that an entered one must pass', (year) => {
    expect(checkCalendarYear(year, 'zh').ok).toBe(true);
    expect(year.workingDays.every(isWeekend)).toBe(true);
  });

  // Weekdays, less the holidays on weekdays, plus the weekend days worked: counted by hand from the notices.
  test.each([
    { year: 2024, days: 251 },
    { year: 2025, days: 248 },
    { year: 2026, days: 248 },
  ])('of $year has $days working days', ({ year, days }) => {
    const first = `${year}-01-01`;
    const counted = of(workingDaysBetween(calendar, first, `${year}-12-31`)) + (of(isWorkingDay(calendar, first)) ? 1 : 0);
    expect(counted).toBe(days);
  });
});

describe('a working day', () => {
  test.each([
    ['2024-02-09', true, '除夕 2024 was worked'],
    ['2024-02-12', false, 'a Monday in 春节'],
    ['2024-02-18', true, 'a Sunday that is worked'],
    ['2024-02-24', false, 'a plain Saturday'],
    ['2025-10-08', false, 'the eighth day of 国庆、中秋'],
    ['2025-10-11', true, 'a Saturday that is worked'],
    ['2026-01-04', true, 'a Sunday that is worked'],
  ])('%s: %s, %s', (date, worked) => {
    expect(isWorkingDay(calendar, date)).toEqual({ ok: true, value: worked });
  });

  it('is sought on, after and before a day', () => {
    expect(of(nextWorkingDay(calendar, '2024-10-01'))).toBe('2024-10-08');
    expect(of(previousWorkingDay(calendar, '2024-10-01'))).toBe('2024-09-30');
    expect(of(nextWorkingDay(calendar, '2024-10-12'))).toBe('2024-10-12');
    expect(of(nextWorkingDay(calendar, '2024-12-31'))).toBe('2024-12-31');
  });
});

describe('working days counted', () => {
  test.each([
    ['2024-09-30', 1, '2024-10-08'],
    ['2024-09-30', 10, '2024-10-18'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-02-17', 0, '2024-02-17'],
    ['2024-02-19', -1, '2024-02-18'],
    ['2024-02-19', -3, '2024-02-08'],
  ])('from %s, %i: %s', (from, count, to) => {
    expect(of(addWorkingDays(calendar, from, count))).toBe(to);
  });

  it('between two days is what adding them gives, through three years', () => {
    for (let from = '2024-01-01'; from < '2026-11-01'; from = addDays(from, 17)) {
      const to = of(addWorkingDays(calendar, from, 23));
      expect([from, of(workingDaysBetween(calendar, from, to))]).toEqual([from, 23]);
      expect(of(workingDaysBetween(calendar, to, from))).toBe(-23);
    }
  });
});

describe('a year that is not known', () => {
  const unknown = (year: number) => refused('calendar-year-unknown', { year });

  it('is said, by every question that reaches into it', () => {
    expect(isWorkingDay(calendar, '2027-03-01')).toEqual(unknown(2027));
    expect(addWorkingDays(calendar, '2026-12-30', 5)).toEqual(unknown(2027));
    expect(previousWorkingDay(calendar, '2023-12-31')).toEqual(unknown(2023));
    expect(workingDaysBetween(calendar, '2026-12-01', '2027-01-10')).toEqual(unknown(2027));
    expect(addWorkingDays(calendar, '2026-12-30', 1)).toEqual({ ok: true, value: '2026-12-31' });
  });

  it('is known once the office enters it, days of the year before included', () => {
    // Made up for the test: what 2027 brings is not known here.
    const own = workingCalendar([
      {
        year: 2027,
        source: '试验',
        holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-03' }],
        workingDays: ['2027-01-09'],
      },
    ]);
    expect(of(isWorkingDay(own, '2026-12-31'))).toBe(false);
    expect(of(addWorkingDays(own, '2026-12-30', 6))).toBe('2027-01-09');
  });

  it('replaces the shipped one where the notice was changed', () => {
    const shipped = shippedYears.find(({ year }) => year === 2025);
    if (shipped === undefined) throw new Error('2025');
    const own = workingCalendar([{ ...shipped, workingDays: [] }]);
    expect(of(isWorkingDay(own, '2025-10-11'))).toBe(false);
  });
});

describe('a year entered by hand', () => {
  const right: CalendarYear = {
    year: 2027,
    source: '试验',
    holidays: [{ name: '国庆节', from: '2027-10-01', to: '2027-10-07' }],
    workingDays: ['2027-10-09'],
  };
  const holiday = (name: string, from: string, to: string) => ({ holidays: [{ name, from, to }], workingDays: [] });

  it('passes when it is right', () => expect(checkCalendarYear(right, 'zh')).toEqual({ ok: true, value: right }));

  test.each([
    ['a date that is none', { workingDays: ['2027-02-30'] }, '“2027-02-30”不是日期'],
    ['no source', { source: ' ' }, '请写明通知文号'],
    ['no holiday', { holidays: [], workingDays: [] }, '没有任何节假日'],
    ['ends before it begins', holiday('春节', '2027-02-10', '2027-02-05'), '春节共-4天'],
    ['longer than any', holiday('春节', '2027-02-01', '2027-03-01'), '春节共29天'],
    ['of another year', holiday('春节', '2028-02-01', '2028-02-03'), '不属于2027年'],
    ['worked though off', { workingDays: ['2027-10-02'] }, '2027-10-02既放假又上班'],
    ['a weekday named as worked', { workingDays: ['2027-10-12'] }, '2027-10-12不是周末'],
    [
      'two holidays on one day',
      { holidays: [...right.holidays, { name: '中秋节', from: '2027-10-05', to: '2027-10-08' }] },
      '中秋节与国庆节重叠',
    ],
  ])('is refused: %s', (_what, change, words) => {
    const outcome = checkCalendarYear({ ...right, ...change }, 'zh');
    if (outcome.ok) throw new Error('it was to be refused');
    expect(outcome.refusal).toMatchObject({ code: 'calendar-year-invalid', data: { year: 2027, detail: expect.stringContaining(words) } });
  });
});
