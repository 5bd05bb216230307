import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, dateOf, dayNumber, daysBetween, isCalendarDate, weekday } from './day-number.js';

describe('days of the calendar', () => {
  it('are counted from 1970-01-01, there and back through leap years and centuries', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
    for (let number = -30_000; number < 60_000; number += 1) {
      const back = dayNumber(dateOf(number));
      if (back !== number) expect([number, back]).toEqual([number, number]);
    }
  });

  it('agree with the week that everyone knows', () => {
    expect(['1970-01-01', '2024-02-29', '2025-10-01', '2026-11-01', '1969-12-31'].map(weekday)).toEqual([4, 4, 3, 0, 3]);
  });

  test.each(['2025-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '2024-06-31', '', '明天'])('%s is none', (words) => {
    expect(isCalendarDate(words)).toBe(false);
    expect(dayNumber(words)).toBeNaN();
  });

  it('are added and told apart', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-12-30', '2025-01-02')).toBe(3);
  });

  it('a month later is the same day, or the month’s last where it has no such day', () => {
    expect(['2024-01-31', '2025-01-31', '2024-12-15', '2024-11-30'].map((date) => addMonths(date, 1))).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-01-15',
      '2024-12-30',
    ]);
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
  });
});
