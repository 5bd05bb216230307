import type { LightSeverity } from './severity.js';

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
