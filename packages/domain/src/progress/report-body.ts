import type { CalendarDate } from '../plan/plan.js';
import type { Forecast } from './forecast.js';

/** A value as it was typed into a report: 45.6, 45.6万人, 45,600. Read and checked by `checkValue`; kept as typed, so that nothing is lost. */
export type TypedValue = {
  /** The key of the goal it measures. */
  readonly measure: string;
  readonly typed: string;
  /** The day it stands for. */
  readonly asOf: CalendarDate;
  /** Where it was taken from; empty: the unit's own count. */
  readonly source: string;
};

/** What a unit reports of its share in one period. Plain data, stored as it stands. */
export type ReportBody = {
  readonly values: readonly TypedValue[];
  /** Keys of every milestone, stage and step reached so far. */
  readonly metNodes: readonly string[];
  /** Whether work on it has begun; `unstated` leaves it to the values. */
  readonly start: 'started' | 'not-started' | 'unstated';
  /** 进展情况 */
  readonly text: string;
  /** 存在问题 */
  readonly problems: string;
  /** 下步措施 */
  readonly nextSteps: string;
  /** 能否如期完成; null where it is not asked (co-units) or not said yet. */
  readonly forecast: Forecast | null;
  /** 本期无变化: why; null where something changed. */
  readonly unchanged: string | null;
};

/** A report in which nothing is filled in yet. */
export const emptyReport: ReportBody = {
  values: [],
  metNodes: [],
  start: 'unstated',
  text: '',
  problems: '',
  nextSteps: '',
  forecast: null,
  unchanged: null,
};

/**
 * A new period's report from the last one's: what adds up and what is reached is carried over, what was said is not, so that nobody hands in last
 * month's words by accident.
 */
export const reportAfter = (last: ReportBody, asOf: CalendarDate): ReportBody => ({
  ...emptyReport,
  values: last.values.map((value) => ({ ...value, asOf })),
  metNodes: last.metNodes,
  start: last.start,
  forecast: last.forecast,
});
