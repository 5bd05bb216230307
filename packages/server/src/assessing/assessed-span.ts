import { type LightPeriod, lightPeriod } from '@luoshi/domain';
import type { AssessedSpan } from '@luoshi/store';

/** What an assessment of a period reads: its days, and the periods of lights within it, the latest last; of two that end together the longer. */
export const assessedSpan = (planId: string, period: LightPeriod): AssessedSpan => ({
  planId,
  from: period.from,
  to: period.to,
  lightPeriods: periodsOfYear(period.from.slice(0, 4))
    .filter(({ from, to }) => period.from <= from && to <= period.to)
    .toSorted((a, b) => (a.to === b.to ? compare(b.from, a.from) : compare(a.to, b.to)))
    .map(({ key }) => key),
});

/** The quarters of a year's assessment; none of any other. */
export const quartersOf = ({ key }: LightPeriod): readonly string[] =>
  /^\d{4}$/.test(key) ? quarters.map((part) => `${key}-${part}`) : [];

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];

const periodsOfYear = (year: string): readonly LightPeriod[] =>
  [
    ...Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
    ...quarters.map((part) => `${year}-${part}`),
    ...[`${year}-H1`, `${year}-H2`, year],
  ].flatMap((key) => lightPeriod(key) ?? []);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
