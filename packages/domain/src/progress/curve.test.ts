import { describe, expect, test } from 'vitest';
import { type Curve, type CurveSpan, expectedShare } from './curve.js';

const year: CurveSpan = { starts: '2024-01-01', ends: '2024-12-31', milestones: [] };
const check = (curve: Curve, span: CurveSpan, dates: Readonly<Record<string, number | null>>) => {
  const read = Object.keys(dates).map((date) => [date, expectedShare(curve, span, date)] as const);
  for (const [date, share] of read) {
    const wanted = dates[date];
    if (typeof wanted !== 'number') expect(share, date).toBeNull();
    else expect(share, date).toBeCloseTo(wanted, 10);
  }
};

describe('what is expected at a date', () => {
  test('linear: every month the same, whole at both edges', () => {
    check({ kind: 'linear' }, year, {
      '2023-12-31': 0,
      '2024-01-31': 1 / 12,
      '2024-02-29': 2 / 12,
      '2024-07-31': 7 / 12,
      '2024-11-30': 11 / 12,
      '2024-12-30': (11 + 30 / 31) / 12,
      '2024-12-31': 1,
      '2025-03-31': 1,
    });
  });

  test('linear from the middle of a month', () => {
    check({ kind: 'linear' }, { ...year, starts: '2024-04-16', ends: '2024-06-15' }, { '2024-04-30': 0.25, '2024-05-31': 0.75 });
  });

  test('linear without an end expects nothing', () => {
    check({ kind: 'linear' }, { ...year, ends: null }, { '2024-06-30': null });
  });

  const nodes = [
    { key: 'a', text: '开工', due: '2024-03-31', share: 0.2 },
    { key: 'b', text: '封顶', due: '2024-09-30', share: 0.8 },
  ];

  test('milestones hold from the day they are due', () => {
    check(
      { kind: 'milestones' },
      { ...year, milestones: nodes },
      { '2024-03-30': 0, '2024-03-31': 0.2, '2024-09-29': 0.2, '2024-09-30': 0.8 },
    );
  });

  test('milestones without shares count alike, and none at all expect nothing', () => {
    const plain = nodes.map((node) => ({ ...node, share: null }));
    check({ kind: 'milestones' }, { ...year, milestones: plain }, { '2024-03-31': 0.5, '2024-09-30': 1 });
    check({ kind: 'milestones' }, year, { '2024-06-30': null, '2024-12-31': 1 });
  });

  test('seasonal: the percent of each month, within a month by days', () => {
    const months = [0, 0, 10, 10, 10, 10, 0, 0, 30, 30, 0, 0];
    check({ kind: 'seasonal', months }, year, { '2024-02-29': 0, '2024-03-31': 0.1, '2024-09-15': 0.55, '2024-10-31': 1, '2024-12-31': 1 });
  });

  test('own table: straight between its points', () => {
    const curve = { kind: 'table', points: [{ date: '2024-06-30', share: 0.3 }] } as const;
    check(curve, year, { '2024-06-30': 0.3, '2024-09-30': 0.65, '2024-12-31': 1 });
    check(curve, { ...year, ends: null }, { '2024-09-30': 0.3 });
  });

  test('annual only: nothing in between, everything on the last day', () => {
    check({ kind: 'none' }, year, { '2023-12-31': null, '2024-01-31': null, '2024-12-30': null, '2024-12-31': 1 });
  });
});
