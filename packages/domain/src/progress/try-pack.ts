import { judge } from './judge.js';
import type { Light, LightFacts } from './light.js';
import type { LightPack } from './light-pack.js';
import type { LightSeverity } from './severity.js';

/** The facts of one task in past periods, as they were kept beside its lights. */
export type LightHistory = { readonly key: string; readonly facts: readonly LightFacts[] };

/** How many lights of each severity. */
export type SeverityCounts = Readonly<Partial<Record<LightSeverity, number>>>;

/** One light that would be another. */
export type LightChange = { readonly key: string; readonly period: string; readonly from: Light; readonly to: Light };

/** What a pack would have made of past periods, and what differs from the pack in use. */
export type PackTrial = {
  readonly total: SeverityCounts;
  readonly periods: readonly { readonly period: string; readonly counts: SeverityCounts }[];
  readonly changes: readonly LightChange[];
};

/** Judges past periods again by a pack, beside the one in use; nothing is kept. The pack must pass `checkPack` first. */
export const tryPack = (pack: LightPack, inUse: LightPack, histories: readonly LightHistory[]): PackTrial => {
  const judged = histories.flatMap(({ key, facts }) =>
    facts.map((one) => ({ key, period: one.period.key, from: judge(inUse, one), to: judge(pack, one) })),
  );
  const periods = [...new Set(judged.map(({ period }) => period))].sort((one, other) => (one < other ? -1 : 1));
  return {
    total: counted(judged),
    periods: periods.map((period) => ({ period, counts: counted(judged.filter((one) => one.period === period)) })),
    changes: judged.filter(({ from, to }) => from.severity !== to.severity),
  };
};

const counted = (changes: readonly LightChange[]): SeverityCounts => {
  const counts: Partial<Record<LightSeverity, number>> = {};
  for (const { to } of changes) counts[to.severity] = (counts[to.severity] ?? 0) + 1;
  return counts;
};
