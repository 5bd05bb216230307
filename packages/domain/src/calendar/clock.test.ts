import { describe, expect, it, test } from 'vitest';
import { type Result, refused } from '../refusals.js';
import { type ClockEvent, type ClockRule, type ClockState, clockStateAfter, readClock, withClockEvent } from './clock.js';
import { workingCalendar } from './working-calendar.js';

const calendar = workingCalendar([]);
const of = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const at = (kind: ClockEvent['kind'], on: string): ClockEvent => ({ kind, on, reason: '试验' });
const days = (count: number, unit: ClockRule['term']['unit'] = 'working-day'): ClockRule => ({
  term: { count, unit },
  move: 'after',
  source: '试验',
});

describe('a clock', () => {
  // Every state under every event; null is a refusal.
  const table: Readonly<Record<ClockState, Readonly<Record<ClockEvent['kind'], ClockState | null>>>> = {
    idle: { start: 'running', pause: null, resume: null, stop: null },
    running: { start: null, pause: 'paused', resume: null, stop: 'stopped' },
    paused: { start: null, pause: null, resume: 'running', stop: 'stopped' },
    stopped: { start: null, pause: null, resume: null, stop: null },
  };
  const pairs = Object.entries(table).flatMap(([state, row]) => Object.entries(row).map(([kind, to]) => ({ state, kind, to })));

  test.each(pairs)('that is $state, under $kind: $to', ({ state, kind, to }) => {
    expect(clockStateAfter(state as ClockState, kind as ClockEvent['kind'])).toBe(to);
  });

  it('takes events in order of days, each with a reason', () => {
    const started = [at('start', '2024-03-04')];
    expect(of(withClockEvent([], at('start', '2024-03-04')))).toEqual(started);
    expect(withClockEvent(started, at('resume', '2024-03-05'))).toEqual(refused('clock-not-open', { on: '2024-03-04' }));
    expect(withClockEvent(started, at('pause', '2024-03-01'))).toEqual(
      refused('clock-goes-back', { on: '2024-03-01', last: '2024-03-04' }),
    );
    expect(withClockEvent(started, { ...at('pause', '2024-03-05'), reason: ' ' })).toEqual(refused('reason-missing'));
  });
});

describe('a clock is read', () => {
  const started = [at('start', '2024-09-27')];

  test.each([
    { what: 'before it starts', events: started, today: '2024-09-26', face: { state: 'idle', dueOn: null, used: 0, left: null } },
    { what: 'on the first day', events: started, today: '2024-09-27', face: { state: 'running', dueOn: '2024-10-08', used: 0, left: 3 } },
    // 29 September was worked, 1 to 7 October were off.
    { what: 'in the holidays', events: started, today: '2024-10-05', face: { state: 'running', dueOn: '2024-10-08', used: 2, left: 1 } },
    { what: 'on the last day', events: started, today: '2024-10-08', face: { state: 'running', used: 3, left: 0, isOverdue: false } },
    { what: 'overdue', events: started, today: '2024-10-10', face: { state: 'running', used: 5, left: -2, isOverdue: true } },
    {
      what: 'paused',
      events: [...started, at('pause', '2024-09-29')],
      today: '2024-12-01',
      face: { state: 'paused', dueOn: null, used: 1, left: null, isOverdue: false },
    },
    {
      what: 'resumed: the due day has moved by what was paused',
      events: [...started, at('pause', '2024-09-29'), at('resume', '2024-10-09')],
      today: '2024-10-10',
      face: { state: 'running', dueOn: '2024-10-11', used: 2, left: 1 },
    },
    {
      what: 'stopped out of a long pause: in time',
      events: [...started, at('pause', '2024-09-29'), at('stop', '2024-12-02')],
      today: '2024-12-02',
      face: { state: 'stopped', used: 1, left: 2, isOverdue: false },
    },
    {
      what: 'stopped in time, long after',
      events: [...started, at('stop', '2024-09-30')],
      today: '2025-03-01',
      face: { state: 'stopped', dueOn: '2024-10-08', used: 2, left: 1, isOverdue: false },
    },
  ])('$what', ({ events, today, face }) => {
    expect(of(readClock(calendar, days(3), events, today))).toMatchObject(face);
  });

  it('in plain days and months, the last day moved off a holiday', () => {
    const from = [at('start', '2024-08-31')];
    expect(of(readClock(calendar, days(30, 'day'), from, '2024-09-01')).dueOn).toBe('2024-09-30');
    expect(of(readClock(calendar, days(31, 'day'), from, '2024-09-01')).dueOn).toBe('2024-10-08');
    expect(of(readClock(calendar, { ...days(31, 'day'), move: 'before' }, from, '2024-09-01')).dueOn).toBe('2024-09-30');
    expect(of(readClock(calendar, { ...days(31, 'day'), move: 'stays' }, from, '2024-09-01')).dueOn).toBe('2024-10-01');
    expect(of(readClock(calendar, days(1, 'month'), from, '2024-09-01')).dueOn).toBe('2024-09-30');
  });

  it('over a year’s end where both years are known, and says where one is not', () => {
    expect(of(readClock(calendar, days(5), [at('start', '2024-12-30')], '2024-12-30')).dueOn).toBe('2025-01-07');
    expect(readClock(calendar, days(5), [at('start', '2026-12-30')], '2026-12-30')).toEqual(
      refused('calendar-year-unknown', { year: 2027 }),
    );
  });
});
