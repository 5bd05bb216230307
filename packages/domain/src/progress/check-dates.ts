import type { CalendarDate } from '../plan/plan.js';
import type { Commitment } from './commitment.js';
import { datePartsOf } from './months.js';
import { finding, type ProgressFinding } from './progress-findings.js';

/** Something with a date in a commitment: what it is called, and where its field is. */
export type Dated = { readonly due: CalendarDate | null; readonly what: string; readonly at: string };

/** Checks one date: a day of the calendar, not before the start, not after the end (里程碑晚于任务完成时限). */
export const checkDue = ({ starts, ends }: Commitment, { due, what, at }: Dated): readonly ProgressFinding[] => {
  if (due === null) return [];
  if (datePartsOf(due) === null) return [finding('date-invalid', at, { date: due })];
  if (ends !== null && due > ends) return [finding('date-after-end', at, { what, date: due, ends })];
  return due < starts ? [finding('date-before-start', at, { what, date: due, starts })] : [];
};

/** Checks that dates do not run backwards. */
export const checkOrder = (dated: readonly Dated[]): readonly ProgressFinding[] => {
  const given = dated.filter(({ due }) => due !== null);
  return given.flatMap(({ due, what, at }, index) => {
    const before = given[index - 1]?.due ?? null;
    return due !== null && before !== null && due < before ? [finding('dates-disordered', at, { what })] : [];
  });
};
