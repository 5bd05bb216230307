import type { CalendarDate, Forecast, ForecastState, Light, LightSeverity, TaskClass } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How a task stands: its light in the newest period, and what waits. */
export type TaskStatus = {
  readonly severity: LightSeverity;
  /** Null until the lead unit's commitment is approved. */
  readonly taskClass: TaskClass | null;
  /** Null until a period was opened. */
  readonly light: Light | null;
  readonly forecast: Forecast | null;
  readonly disagrees: boolean;
  readonly commitmentState: string | null;
  readonly receiptsOpen: number;
  readonly reportsOwed: number;
  readonly requestsOpen: number;
  readonly closeOutState: string | null;
  readonly nextDue: CalendarDate | null;
};

/** What narrows by lights. `period` null: each task's newest one. `shares`: whose shares' lights count, instead of the whole tasks'. */
export type StatusFilter = {
  readonly severities: readonly LightSeverity[] | null;
  readonly shareSeverities: readonly LightSeverity[] | null;
  readonly period: string | null;
  readonly classes: readonly TaskClass[] | null;
  readonly forecasts: readonly ForecastState[] | null;
  readonly disagrees: boolean | null;
};

/** The status of the ledger row `r`; null where nothing has happened to the task yet. */
export const statusOfRow = sql`(select jsonb_build_object('severity', s.severity, 'taskClass', nullif(s.task_class, ''),
    'light', s.facts -> 'light', 'forecast', s.facts -> 'forecast', 'disagrees', s.disagrees, 'commitmentState', s.commitment_state,
    'receiptsOpen', s.receipts_open, 'reportsOwed', s.reports_owed, 'requestsOpen', s.requests_open, 'closeOutState', s.close_out_state,
    'nextDue', s.next_due)
  from task_status s where s.jurisdiction_id = r.jurisdiction_id and s.task_id = r.task_id)`;

type Condition = RawBuilder<unknown>;

const ofStatus = (column: string, otherwise: string): Condition =>
  sql`coalesce((select s.${sql.raw(column)} from task_status s where s.jurisdiction_id = r.jurisdiction_id and s.task_id = r.task_id), ${sql.lit(otherwise)})`;

/** Conditions on the status of row `r`. `units`: those the ledger is narrowed to. */
export const statusConditions = (tx: Tx, filter: StatusFilter, units: readonly string[]): readonly Condition[] => {
  const { severities, shareSeverities, period, classes, forecasts, disagrees } = filter;
  return [
    ...(severities === null
      ? []
      : [period === null ? sql`${ofStatus('severity', 'none')} = any(${[...severities]}::text[])` : lit(tx, [''], period, severities)]),
    ...(shareSeverities === null ? [] : [lit(tx, units, period, shareSeverities)]),
    ...(classes === null ? [] : [sql`${ofStatus('task_class', '')} = any(${[...classes]}::text[])`]),
    ...(forecasts === null ? [] : [sql`${ofStatus('forecast', '')} = any(${[...forecasts]}::text[])`]),
    ...(disagrees === null ? [] : [sql`(${ofStatus('disagrees::text', 'false')} = 'true') = ${disagrees}::boolean`]),
  ];
};

const lit = (tx: Tx, units: readonly string[], period: string | null, severities: readonly LightSeverity[]): Condition =>
  sql`exists (select 1 from light l where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.task_id = r.task_id
    and l.unit_id = any(${[...units]}::text[]) and l.severity = any(${[...severities]}::text[])
    and l.period = ${period === null ? ofStatus('period', '') : sql`${period}`})`;

/** Worst first: what is missing stands between the bad and the good. */
export const severityKey = sql<string>`coalesce((select case s.severity when 'at-risk' then '0' when 'behind' then '1' when 'no-data' then '2'
  when 'on-track' then '3' when 'ahead' then '4' when 'done' then '5' else '6' end
  from task_status s where s.jurisdiction_id = r.jurisdiction_id and s.task_id = r.task_id), '6')`;

/** Furthest behind first. Shares are capped far from what occurs, so that the text keeps its length. */
export const gapKey = sql<string>`coalesce((select to_char(500000 - round(greatest(-4, least(4, s.expected - s.share)) * 100000), 'FM000000')
  from task_status s where s.jurisdiction_id = r.jurisdiction_id and s.task_id = r.task_id and s.expected - s.share is not null), '~')`;
