import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import type { LightPeriod } from './light-period.js';

/** The three values that live side by side (统计法): from the weakest to the strongest. */
export const valueKinds = ['self', 'verified', 'published'] as const;
/** self 自报: the unit's own report · verified 核实: corrected by the reviewer with evidence · published 统计: from the office entitled to publish. */
export type ValueKind = (typeof valueKinds)[number];

const words = {
  self: { zh: '自报', en: 'self-reported' },
  verified: { zh: '核实', en: 'verified' },
  published: { zh: '统计', en: 'published' },
} as const satisfies Record<ValueKind, Record<Lang, string>>;

/** The kind's name for a column or a sentence. */
export const valueKindName = (kind: ValueKind, lang: Lang): string => words[kind][lang];

/**
 * One value of one measure at one date. Append-only: a correction is a new value that names the one it corrects.
 * Of a number it stands in the goal's unit; of a deliverable or a list of steps it is the percentage done, 0 to 100.
 */
export type ProgressValue = {
  readonly id: string;
  /** The key of the goal it measures. */
  readonly measure: string;
  readonly kind: ValueKind;
  readonly value: number;
  readonly unit: string | null;
  /** The day the value stands for, not the day it was typed. */
  readonly asOf: CalendarDate;
  /** Where it was taken from, e.g. 省统计局2024年7月数据，2024-08-16发布. Never empty. */
  readonly source: string;
  /** Who entered it: a person's name or id; null for the product's own derivation. */
  readonly by: string | null;
  /** The unit for which they entered it. */
  readonly unitId: string | null;
  readonly corrects: string | null;
};

/** Who is entitled to publish a measure. A measure with a publisher is a headline indicator. */
export type Publisher = { readonly measure: string; readonly unitId: string; readonly source: string };

/** Says whether a unit may enter 统计 values of a measure: only its publisher, and nobody where none is named. */
export const mayPublish = (unitId: string | null, publisher: Publisher | null): boolean =>
  publisher !== null && unitId === publisher.unitId;

/**
 * The value that counts for a light in a period: 统计 over 核实 over 自报, the latest of its kind, without those corrected since.
 * A headline indicator takes 统计 values of its publisher and nothing else. Null: the period has none. Values in the order entered.
 */
export const countingValue = (
  values: readonly ProgressValue[],
  measure: string,
  period: LightPeriod,
  publisher: Publisher | null,
): ProgressValue | null => {
  const corrected = new Set(values.map(({ corrects }) => corrects));
  const usable = values.filter(
    (value) => value.measure === measure && !corrected.has(value.id) && isWithin(value.asOf, period) && maySpeak(value, publisher),
  );
  return usable.reduce<ProgressValue | null>((best, value) => (best === null || !outranks(best, value) ? value : best), null);
};

const isWithin = (day: CalendarDate, { from, to }: LightPeriod): boolean => from <= day && day <= to;

const maySpeak = (value: ProgressValue, publisher: Publisher | null): boolean =>
  publisher === null ? true : value.kind === 'published' && mayPublish(value.unitId, publisher);

const outranks = (one: ProgressValue, other: ProgressValue): boolean => {
  const byKind = valueKinds.indexOf(one.kind) - valueKinds.indexOf(other.kind);
  return byKind !== 0 ? byKind > 0 : one.asOf > other.asOf;
};
