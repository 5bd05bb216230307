import type { CalendarDate } from '@luoshi/domain';

/** A task as it was meant before it was printed: what a perfect reading finds. */
export type MeantTask = {
  readonly no: number;
  readonly text: string;
  readonly leaders: readonly string[];
  readonly leadUnits: readonly string[];
  readonly coUnits: readonly string[];
  readonly open: boolean;
  readonly deadline: { readonly text: string; readonly date: CalendarDate | null } | null;
  readonly targets: readonly (readonly [value: number, unit: string])[];
};

/** Every layout that plans are made in. */
export const madeLayouts = [
  'labelled',
  'in-line',
  'without-colon',
  'brackets',
  'labels-in-brackets',
  'table',
  'spaced-table',
  'numbers-alone',
] as const;
/** A layout that plans are made in. */
export type MadeLayout = (typeof madeLayouts)[number];
