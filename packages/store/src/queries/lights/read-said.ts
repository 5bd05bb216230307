import type { CalendarDate, Forecast, ProgressValue, ReportState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A share whose light is judged, in a period. */
export type JudgedShare = {
  readonly taskId: string;
  readonly unitId: string;
  readonly period: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/** What a share's reports say in a period. `said`: of the newest one handed in by then, this period's or an earlier one's. */
export type SharesSaid = {
  readonly taskId: string;
  readonly unitId: string;
  readonly period: string;
  readonly states: readonly ReportState[];
  readonly dueOn: CalendarDate | null;
  readonly said: {
    readonly state: ReportState;
    readonly metNodes: readonly string[];
    readonly start: 'started' | 'not-started' | 'unstated';
    readonly problems: string;
    readonly forecast: Forecast | null;
  } | null;
};

const handedIn = sql`('with-lead', 'merged', 'submitted', 'accepted', 'corrected')`;

/** The reports of each share in its period. What lies in a unit's drafts is not read. */
export const readSaid = async (tx: Tx, shares: readonly JudgedShare[]): Promise<readonly SharesSaid[]> => {
  const { rows } = await sql<SharesSaid>`
    select s."taskId", s."unitId", s.period, f.states, f.due as "dueOn", h.said
    from ${asRows(shares)}
    cross join lateral (select coalesce(array_agg(r.state), '{}') as states, min(r.due_on) as due from report r
      where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.task_id = s."taskId" and r.unit_id = s."unitId" and r.period = s.period) f
    left join lateral (select jsonb_build_object('state', r.state, 'metNodes', r.body -> 'metNodes', 'start', r.body ->> 'start',
        'problems', r.body ->> 'problems', 'forecast', r.body -> 'forecast') as said
      from report r join report_period p on p.jurisdiction_id = r.jurisdiction_id and p.cycle_id = r.cycle_id and p.period = r.period
      where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.task_id = s."taskId" and r.unit_id = s."unitId"
        and r.state in ${handedIn} and r.body is not null and p.ends_on <= s."to"
      order by p.ends_on desc, r.submitted_at desc limit 1) h on true`.execute(tx.db);
  return rows;
};

/** A value with the share it measures. */
export type ShareValue = ProgressValue & { readonly taskId: string; readonly shareUnitId: string };

/**
 * The values that can decide the lights of shares, in the order entered: those within their periods, and of the time before one each that tells
 * whether anything had begun. A reported value counts from its handing-in on, and no more once its report was returned. What was entered as 统计
 * was entered by whoever was entitled then, so it speaks for the publisher of today.
 */
export const readSpeakingValues = async (tx: Tx, shares: readonly JudgedShare[]): Promise<readonly ShareValue[]> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<ShareValue>`
    with spans as materialized (
      select s."taskId", s."unitId", min(s."from") as "from", max(s."to") as "to" from ${asRows(shares)} group by 1, 2),
    speaking as materialized (
      select v.*, s."from" as since from spans s
      join progress_value v on v.jurisdiction_id = ${jurisdictionId} and v.task_id = s."taskId" and v.unit_id = s."unitId" and v.as_of <= s."to"
      left join report r on r.jurisdiction_id = v.jurisdiction_id and r.report_id = v.report_id
      where v.kind <> 'self' or v.report_id is null or (r.state in ${handedIn} and v.entered_at >= r.submitted_at)),
    before as (
      select distinct on (task_id, unit_id) * from speaking where as_of < since order by task_id, unit_id, value desc, value_id)
    select v.value_id as id, v.task_id as "taskId", v.unit_id as "shareUnitId", v.measure, v.kind, v.value::float8 as value,
      v.measure_unit as unit, v.as_of as "asOf", v.source, v.entered_by::text as by,
      case when v.kind = 'published' then coalesce((select p.unit_id from publisher p where p.jurisdiction_id = v.jurisdiction_id
        and p.task_id = v.task_id and p.measure = v.measure), v.unit_id) else v.unit_id end as "unitId", v.corrects
    from (select * from speaking where as_of >= since union all select * from before) v
    order by v.entered_at, v.value_id`.execute(tx.db);
  return rows;
};

const asRows = (shares: readonly JudgedShare[]): RawBuilder<unknown> => sql`jsonb_to_recordset(${JSON.stringify(shares)}::text::jsonb)
  as s("taskId" uuid, "unitId" text, period text, "from" date, "to" date)`;
