import type { CalendarDate } from '../plan/plan.js';

/** How far a soft word lets a value fall short. `percent`: of the target's value · `points`: in the value's own unit. */
export type TargetTolerance = {
  readonly word: '左右' | '同步';
  /** Null: nobody has decided; what is not plainly met is then unknown. */
  readonly value: number | null;
  readonly unit: 'percent' | 'points';
  readonly from: CalendarDate;
  readonly source: string;
};

/** The tolerances that are shipped. No text of the state defines these words: the office sets and dates its own. */
export const targetTolerances: readonly TargetTolerance[] = [
  { word: '左右', value: 5, unit: 'percent', from: '2024-01-01', source: '“左右”无法定含义；由考核机关自定，预设为目标值的5%，可改' },
  { word: '同步', value: null, unit: 'points', from: '2024-01-01', source: '“基本同步”无法定含义；由考核机关自定，未定前不作判定' },
];

/** The tolerance of a word in force on a day, in the target's unit; null where none is decided. */
export const toleranceOn = (
  tolerances: readonly TargetTolerance[],
  word: TargetTolerance['word'],
  target: number,
  date: CalendarDate,
): number | null => {
  const inForce = tolerances
    .filter((one) => one.word === word && one.from <= date)
    .sort((one, other) => (one.from < other.from ? 1 : -1))[0];
  if (inForce === undefined || inForce.value === null) return null;
  return inForce.unit === 'points' ? inForce.value : (Math.abs(target) * inForce.value) / 100;
};
