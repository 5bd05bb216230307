import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSummaries,
  applyDelta,
  type Contribution,
  emptySummary,
  meanShare,
  partsOf,
  type RollUpPlace,
  rollUpDeltas,
  rollUpDimensions,
  type Summary,
  subtractSummaries,
  summaryOf,
  totalOf,
} from './roll-up.js';
import { lightSeverities } from './severity.js';

const plan: RollUpPlace = { dimension: 'plan', member: '' };
const of = (key: string, share: number | null): Contribution => ({ key, severity: 'on-track', share, places: [plan] });

const places: readonly RollUpPlace[] = rollUpDimensions.flatMap((dimension) => ['1', '2'].map((member) => ({ dimension, member })));
const contribution: fc.Arbitrary<Contribution> = fc.record({
  key: fc.string(),
  severity: fc.constantFrom(...lightSeverities),
  share: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
  places: fc.subarray([...places]),
});
const summary: fc.Arbitrary<Summary> = fc.array(contribution).map((all) => summaryOf(all));
const seed = 20240205;

describe('a mean of capped shares', () => {
  test('90, 99, 100 and 68 % give 89.25 %, and so does 130 in place of 100', () => {
    const shares = (third: number) => [0.9, 0.99, third, 0.68].map((share, index) => of(String(index), share));
    expect(meanShare(summaryOf(shares(1)))).toBe(0.8925);
    expect(meanShare(summaryOf(shares(1.3)))).toBe(0.8925);
  });

  test('what has no share enters no mean and is still counted', () => {
    const sum = summaryOf([of('a', 0.5), of('b', null)]);
    expect([meanShare(sum), totalOf(sum).tasks, meanShare(emptySummary)]).toEqual([0.5, 2, null]);
  });
});

describe(`sums are a commutative group (seed ${seed})`, () => {
  test('neutral element, inverse, order', () => {
    fc.assert(
      fc.property(summary, summary, summary, (a, b, c) => {
        expect(addSummaries(a, emptySummary)).toEqual(a);
        expect(subtractSummaries(a, a)).toEqual(emptySummary);
        expect(addSummaries(a, b)).toEqual(addSummaries(b, a));
        expect(addSummaries(addSummaries(a, b), c)).toEqual(addSummaries(a, addSummaries(b, c)));
        expect(subtractSummaries(addSummaries(a, b), b)).toEqual(a);
      }),
      { seed },
    );
  });

  test('changes by difference give what summing anew gives, in every place', () => {
    const changes = fc.array(fc.tuple(fc.nat(9), fc.option(contribution)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (steps) => {
        const tasks = new Map<number, Contribution>();
        const sums = new Map<string, Summary>();
        for (const [task, after] of steps) {
          for (const delta of rollUpDeltas(tasks.get(task) ?? null, after)) {
            const key = `${delta.dimension} ${delta.member}`;
            sums.set(key, applyDelta(sums.get(key) ?? emptySummary, delta));
          }
          if (after === null) tasks.delete(task);
          else tasks.set(task, after);
        }
        for (const place of places) {
          const parts = partsOf([...tasks.values()], place);
          expect(sums.get(`${place.dimension} ${place.member}`) ?? emptySummary).toEqual(summaryOf(parts));
        }
      }),
      { seed },
    );
  });
});

describe('deltas', () => {
  test('a light that turns moves the task from one row to another', () => {
    const before = of('a', 0.5);
    expect(rollUpDeltas(before, { ...before, severity: 'behind', share: 0.4 })).toEqual([
      { ...plan, severity: 'on-track', tasks: -1, shareMillionths: -500_000, shareCount: -1 },
      { ...plan, severity: 'behind', tasks: 1, shareMillionths: 400_000, shareCount: 1 },
    ]);
  });

  test('what has not changed touches no row', () => {
    expect(rollUpDeltas(of('a', 0.5), of('a', 0.5))).toEqual([]);
    expect(rollUpDeltas(of('a', 1.2), of('a', 1.9))).toEqual([]);
  });
});
