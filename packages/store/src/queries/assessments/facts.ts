import type {
  CalendarDate,
  CloseOutFact,
  CloseOutState,
  FactTask,
  MatterFact,
  MatterState,
  QuarterFact,
  ReportState,
  UnitKind,
} from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What is assessed: a plan, the days of the period, and the periods of lights that lie within it, the latest last. */
export type AssessedSpan = {
  readonly planId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly lightPeriods: readonly string[];
};

type OfUnit = { readonly unitId: string };

const task = sql`jsonb_build_object('taskId', t.task_id, 'no', t.no, 'text', coalesce(w.corrected_text, t.text))`;
const tasksOf = sql`join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id and t.withdrawn_in is null
  left join ledger_row w on w.jurisdiction_id = x.jurisdiction_id and w.task_id = x.task_id`;
// Days are days of Chinese offices, wherever the server stands.
const dayOf = (instant: string) => sql`to_char(${sql.raw(instant)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** A share of a task: what a unit answers for. */
export type ShareFactRow = OfUnit & {
  readonly task: FactTask;
  readonly role: 'lead' | 'co';
  readonly ends: CalendarDate | null;
  readonly closed: { readonly closeOutId: string; readonly on: CalendarDate } | null;
};

/** What each unit answers for in the plan, until when, and whether it was struck off by the end of the span. */
export const readShareFacts = async (tx: Tx, { planId, to }: AssessedSpan): Promise<readonly ShareFactRow[]> => {
  const { rows } = await sql<ShareFactRow>`
    select x.unit_id as "unitId", ${task} as task, x.role, c.body ->> 'ends' as ends,
      case when o.close_out_id is null then null else jsonb_build_object('closeOutId', o.close_out_id, 'on', o.closed_on) end as closed
    from responsibility x ${tasksOf}
    left join commitment c on c.jurisdiction_id = x.jurisdiction_id and c.task_id = x.task_id and c.unit_id = x.unit_id and c.state = 'approved'
    left join lateral (
      select o.close_out_id, (select max(${dayOf("(s ->> 'at')::timestamptz")}) from jsonb_array_elements(o.steps) s where s ->> 'event' = 'close') as closed_on
      from close_out o where o.jurisdiction_id = x.jurisdiction_id and o.task_id = x.task_id and o.state in ('closed', 'in-recheck')
      order by o.close_out_id desc limit 1) o on o.closed_on <= ${to}
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and t.plan_id = ${planId}::uuid
    order by x.unit_id, t.ord`.execute(tx.db);
  return rows;
};

/** What the last light of the span was judged by; an empty unit: the task as a whole. `goals` null: no rule was asked, `settled` says why. */
export type LightFactRow = OfUnit & {
  readonly taskId: string;
  readonly light: string;
  readonly settled: string;
  readonly isFinal: boolean | null;
  readonly goals:
    | readonly {
        readonly key: string;
        readonly name: string;
        readonly share: number | null;
        readonly expected: number | null;
        readonly isMet: boolean;
        readonly isHeadline: boolean;
      }[]
    | null;
};

/** The last lights of a plan's shares and whole tasks in the span. */
export const readLightFacts = async (tx: Tx, { planId, lightPeriods }: AssessedSpan): Promise<readonly LightFactRow[]> => {
  const { rows } = await sql<LightFactRow>`
    select distinct on (l.task_id, l.unit_id) l.task_id as "taskId", l.unit_id as "unitId", l.period as light, l.facts -> 'light' ->> 'rule' as settled,
      (l.facts -> 'facts' ->> 'isFinal')::boolean as "isFinal", l.facts -> 'facts' -> 'goals' as goals
    from light l where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.plan_id = ${planId}::uuid
      and l.period = any(${[...lightPeriods]}::text[])
    order by l.task_id, l.unit_id, array_position(${[...lightPeriods]}::text[], l.period) desc`.execute(tx.db);
  return rows;
};

/** A commitment that was owed, as far as it was filed by the end of the span. */
export type PromiseFactRow = OfUnit & {
  readonly task: FactTask;
  readonly commitmentId: string | null;
  readonly nodes: number;
  readonly standing: boolean;
};

/** For every task handed to a lead unit by the end of the span: the commitment that was filed by then, or none. A co-unit owes none of its own. */
export const readPromiseFacts = async (tx: Tx, { planId, to }: AssessedSpan): Promise<readonly PromiseFactRow[]> => {
  const { rows } = await sql<PromiseFactRow>`
    select x.unit_id as "unitId", ${task} as task, c.commitment_id as "commitmentId",
      coalesce(jsonb_array_length(c.body -> 'milestones') + jsonb_array_length(c.body -> 'stages'), 0) as nodes,
      coalesce(c.body ->> 'taskClass' = 'standing', false) as standing
    from receipt x ${tasksOf}
    left join lateral (select c.commitment_id, c.body from commitment c where c.jurisdiction_id = x.jurisdiction_id and c.task_id = x.task_id
      and c.unit_id = x.unit_id and ${dayOf('c.submitted_at')} <= ${to} order by c.version desc limit 1) c on true
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and t.plan_id = ${planId}::uuid and x.role = 'lead' and ${dayOf('x.issued_at')} <= ${to}
    order by x.unit_id, t.ord`.execute(tx.db);
  return rows;
};

/** A report that was due in the span. `submittedOn`: the first time. */
export type ReportFactRow = OfUnit & {
  readonly task: FactTask;
  readonly reportId: string;
  readonly period: string;
  readonly dueOn: CalendarDate;
  readonly submittedOn: CalendarDate | null;
  readonly isLate: boolean;
  readonly state: ReportState;
};

/** The reports that were due in the span. */
export const readReportFacts = async (tx: Tx, { planId, from, to }: AssessedSpan): Promise<readonly ReportFactRow[]> => {
  const { rows } = await sql<ReportFactRow>`
    select x.unit_id as "unitId", ${task} as task, x.report_id as "reportId", x.period, x.due_on as "dueOn",
      (select min(${dayOf('s.submitted_at')}) from report_submission s where s.jurisdiction_id = x.jurisdiction_id and s.report_id = x.report_id)
        as "submittedOn", x.is_late as "isLate", x.state
    from report x ${tasksOf}
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.plan_id = ${planId}::uuid and x.due_on between ${from} and ${to}
    order by x.unit_id, t.ord, x.due_on, x.report_id`.execute(tx.db);
  return rows;
};

/** A matter's steps in the span. */
export type MatterFactRow = OfUnit &
  Pick<MatterFact, 'task' | 'matterId' | 'title' | 'climbs'> & {
    readonly sheetYear: number;
    readonly sheetNo: number;
    readonly state: MatterState;
  };

/** The plan's matters that reached a step in the span. */
export const readMatterFacts = async (tx: Tx, { planId, from, to }: AssessedSpan): Promise<readonly MatterFactRow[]> => {
  const { rows } = await sql<MatterFactRow>`
    select x.unit_id as "unitId", case when t.task_id is null then null else ${task} end as task, x.matter_id as "matterId",
      x.sheet_year as "sheetYear", x.sheet_no as "sheetNo", x.title, x.state, c.climbs
    from matter x
    left join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id
    left join ledger_row w on w.jurisdiction_id = x.jurisdiction_id and w.task_id = x.task_id
    cross join lateral (select jsonb_agg(jsonb_build_object('name', s.step -> 'name' ->> 'zh', 'rung', s.rung, 'on', k ->> 'on')
        order by k ->> 'on', s.rung) as climbs
      from jsonb_array_elements(x.climbs) k
      join jsonb_array_elements(x.ladder -> 'steps') with ordinality s (step, rung) on s.step ->> 'key' = k ->> 'key'
      where k ->> 'on' between ${from} and ${to}) c
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.plan_id = ${planId}::uuid and c.climbs is not null
    order by x.unit_id, x.sheet_year, x.sheet_no`.execute(tx.db);
  return rows;
};

/** A close-out with what went wrong in the span. */
export type CloseOutFactRow = OfUnit &
  Pick<CloseOutFact, 'task' | 'closeOutId' | 'returned' | 'reopened'> & { readonly state: CloseOutState };

/** The close-outs that failed a check or were reopened in the span. */
export const readCloseOutFacts = async (tx: Tx, { planId, from, to }: AssessedSpan): Promise<readonly CloseOutFactRow[]> => {
  const on = dayOf("(s ->> 'at')::timestamptz");
  const { rows } = await sql<CloseOutFactRow>`
    select x.unit_id as "unitId", ${task} as task, x.close_out_id as "closeOutId", x.state, e.returned, e.reopened
    from close_out x ${tasksOf}
    cross join lateral (select
        coalesce(jsonb_agg(${on} order by ${on}) filter (where s ->> 'event' in ('return', 'deny')), '[]') as returned,
        coalesce(jsonb_agg(${on} order by ${on}) filter (where s ->> 'event' = 'reopen'), '[]') as reopened
      from jsonb_array_elements(x.steps) s where ${on} between ${from} and ${to}) e
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and t.plan_id = ${planId}::uuid
      and (e.returned <> '[]'::jsonb or e.reopened <> '[]'::jsonb)
    order by x.unit_id, t.ord, x.close_out_id`.execute(tx.db);
  return rows;
};

/** What units got in the frozen assessments of these periods, corrections included. */
export const readQuarterFacts = async (tx: Tx, planId: string, periods: readonly string[]): Promise<readonly (OfUnit & QuarterFact)[]> => {
  const { rows } = await sql<OfUnit & QuarterFact>`
    select s.unit_id as "unitId", a.assessment_id as "assessmentId", a.period, s.corrected::text as points
    from assessment a join assessment_score s on s.jurisdiction_id = a.jurisdiction_id and s.assessment_id = a.assessment_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.plan_id = ${planId}::uuid and a.period = any(${[...periods]}::text[])
      and a.state in ('frozen', 'publicity', 'final') and s.incomparable is null
    order by s.unit_id, a.period`.execute(tx.db);
  return rows;
};

/** The names and kinds of units. */
export const readUnitFaces = async (
  tx: Tx,
  unitIds: readonly string[],
): Promise<readonly { readonly unitId: string; readonly name: string; readonly kind: UnitKind }[]> => {
  const { rows } = await sql<{ unitId: string; name: string; kind: UnitKind }>`
    select u.unit_id as "unitId", u.name, u.kind from unit u
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = any(${[...unitIds]}::text[]) order by u.unit_id`.execute(tx.db);
  return rows;
};
