import { type RollUpCap, shippedRollUpCap } from './roll-up-cap.js';
import { type LightSeverity, lightSeverities } from './severity.js';

/** Along what tasks are summed. */
export const rollUpDimensions = ['plan', 'chapter', 'section', 'official', 'unit', 'city'] as const;
/** plan · chapter 章 · section 节 · official 领导 · unit 单位 · city 市. */
export type RollUpDimension = (typeof rollUpDimensions)[number];

/** One sum a contribution belongs to. `member` is empty for the plan as a whole. */
export type RollUpPlace = { readonly dimension: RollUpDimension; readonly member: string };

/** What one task gives to every sum it belongs to. `key` is the task's: a sum opens to the contributions that make it. */
export type Contribution = {
  readonly key: string;
  readonly severity: LightSeverity;
  /** Share done, 0 to 1 and above; null: none, and it enters no mean. */
  readonly share: number | null;
  readonly places: readonly RollUpPlace[];
};

/** A sum of one severity. `shareMillionths`: capped shares in whole millionths, so that adding and taking away is exact. */
export type Tally = { readonly tasks: number; readonly shareMillionths: number; readonly shareCount: number };

/** A sum over all severities. A commutative group: `addSummaries`, `subtractSummaries`, `emptySummary`. */
export type Summary = Readonly<Partial<Record<LightSeverity, Tally>>>;

/** What a change adds to one sum's row of one severity; numbers may be negative. */
export type TallyDelta = RollUpPlace & { readonly severity: LightSeverity } & Tally;

/** Nothing summed yet: the neutral element. */
export const emptySummary: Summary = {};

/** What a change of one task adds to the sums: its old contribution taken away, its new one given. Null: it was, or is, in no sum. Rows that cancel out are left out. */
export const rollUpDeltas = (
  before: Contribution | null,
  after: Contribution | null,
  cap: RollUpCap = shippedRollUpCap,
): readonly TallyDelta[] => {
  const rows = new Map<string, TallyDelta>();
  const add = (contribution: Contribution | null, sign: 1 | -1): void => {
    if (contribution === null) return;
    const tally = scaled(tallyOf(contribution, cap), sign);
    for (const place of contribution.places) {
      const key = JSON.stringify([place.dimension, place.member, contribution.severity]);
      const row = rows.get(key);
      rows.set(key, { ...place, severity: contribution.severity, ...(row === undefined ? tally : plus(row, tally)) });
    }
  };
  add(before, -1);
  add(after, 1);
  return [...rows.values()].filter((row) => !isZero(row));
};

/** Adds two sums. */
export const addSummaries = (one: Summary, other: Summary): Summary => merged(one, other, 1);

/** Takes one sum from another. */
export const subtractSummaries = (one: Summary, other: Summary): Summary => merged(one, other, -1);

/** The sum of contributions. A task that carries the same place twice counts once for each. */
export const summaryOf = (contributions: readonly Contribution[], cap: RollUpCap = shippedRollUpCap): Summary =>
  contributions.reduce((sum, one) => addSummaries(sum, { [one.severity]: tallyOf(one, cap) }), emptySummary);

/** Applies a change to a sum of one place. */
export const applyDelta = (summary: Summary, delta: TallyDelta): Summary => addSummaries(summary, { [delta.severity]: bare(delta) });

/** The parts a sum opens to: the contributions that belong to a place. */
export const partsOf = (contributions: readonly Contribution[], { dimension, member }: RollUpPlace): readonly Contribution[] =>
  contributions.filter(({ places }) => places.some((place) => place.dimension === dimension && place.member === member));

/** The mean of the capped shares (90, 99, 100 and 68 % give 89.25 %); null where nothing has a share. */
export const meanShare = (summary: Summary): number | null => {
  const { shareMillionths, shareCount } = totalOf(summary);
  return shareCount === 0 ? null : shareMillionths / shareCount / million;
};

/** All severities of a sum together. */
export const totalOf = (summary: Summary): Tally => Object.values(summary).reduce(plus, zero);

const million = 1_000_000;
const zero: Tally = { tasks: 0, shareMillionths: 0, shareCount: 0 };

const tallyOf = ({ share }: Contribution, cap: RollUpCap): Tally =>
  share === null
    ? { tasks: 1, shareMillionths: 0, shareCount: 0 }
    : { tasks: 1, shareMillionths: Math.round(Math.min(share, cap.share) * million), shareCount: 1 };

const plus = (one: Tally, other: Tally): Tally => ({
  tasks: one.tasks + other.tasks,
  shareMillionths: one.shareMillionths + other.shareMillionths,
  shareCount: one.shareCount + other.shareCount,
});

// 0 − x instead of −x: a sum never holds −0.
const scaled = ({ tasks, shareMillionths, shareCount }: Tally, sign: 1 | -1): Tally =>
  sign === 1
    ? { tasks, shareMillionths, shareCount }
    : { tasks: 0 - tasks, shareMillionths: 0 - shareMillionths, shareCount: 0 - shareCount };

const bare = (tally: Tally): Tally => scaled(tally, 1);

const merged = (one: Summary, other: Summary, sign: 1 | -1): Summary => {
  const sum: Partial<Record<LightSeverity, Tally>> = {};
  for (const severity of lightSeverities) {
    const tally = plus(one[severity] ?? zero, scaled(other[severity] ?? zero, sign));
    if (!isZero(tally)) sum[severity] = tally;
  }
  return sum;
};

const isZero = ({ tasks, shareMillionths, shareCount }: Tally): boolean => tasks === 0 && shareMillionths === 0 && shareCount === 0;
