import type { CalendarDate, Light } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** By whom a dispatch meeting goes through what is behind. `city`: units of these divisions (GB/T 2260). */
export type DispatchBy =
  | { readonly kind: 'official' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'city'; readonly divisions: readonly string[] };

/** What a dispatch view is asked: a plan, its newest period, the day, and the last day that counts as soon. */
export type DispatchChoice = {
  readonly planId: string;
  readonly by: DispatchBy;
  readonly period: string | null;
  readonly today: CalendarDate;
  readonly soonBy: CalendarDate;
  /** Only this leader, unit or city; null for all. */
  readonly member: string | null;
  /** Lines of each group. */
  readonly most: number;
};

/** One line of a dispatch view, with the counts of its group beside it. */
export type DispatchRow = {
  readonly member: string;
  readonly memberName: string;
  readonly atRisk: number;
  readonly behind: number;
  readonly overdue: number;
  readonly soon: number;
  /** Lines of the group, shown or not. */
  readonly lines: number;
  readonly taskId: string;
  readonly no: number | null;
  readonly text: string;
  readonly light: Light | null;
  readonly leadUnit: string | null;
  /** What is owed, by kind: how many, the earliest day, the first few units in its order. */
  readonly dues: readonly {
    readonly kind: 'report' | 'matter' | 'problem' | 'receipt';
    readonly overdue: boolean;
    readonly count: number;
    readonly firstDue: CalendarDate;
    readonly unitNames: readonly string[];
  }[];
};

/**
 * What a dispatch meeting has to go through: of each leader, unit or city the tasks whose light is red or yellow, or where something is overdue or
 * due soon; red first, the longest overdue first. Groups with most red first.
 */
export const readDispatch = async (tx: Tx, choice: DispatchChoice): Promise<readonly DispatchRow[]> => {
  const { by, member, most } = choice;
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<DispatchRow>`
    with lit as (${lit(tx, choice)}), due as (${dues(tx, choice)}),
    line as (
      select coalesce(l.task_id, d.task_id) as task_id, coalesce(l.unit_id, d.unit_id) as unit_id, l.severity, l.light,
        coalesce(d.dues, '[]'::jsonb) as dues, coalesce(d.overdue, 0) as overdue, coalesce(d.soon, 0) as soon, d.first_due
      from lit l full join due d on d.task_id = l.task_id and d.unit_id = l.unit_id),
    placed as (${by.kind === 'official' ? byOfficial(tx) : byUnit(tx, by)}),
    ranked as (select p.*, row_number() over (partition by p.member
        order by p.severity = 'at-risk' desc nulls last, p.severity = 'behind' desc nulls last, p.first_due nulls last, p.task_id) as place,
      count(*) over (partition by p.member)::integer as lines,
      count(*) filter (where p.severity = 'at-risk') over (partition by p.member)::integer as at_risk,
      count(*) filter (where p.severity = 'behind') over (partition by p.member)::integer as behind,
      sum(p.overdue) over (partition by p.member)::integer as all_overdue, sum(p.soon) over (partition by p.member)::integer as all_soon
      from placed p where ${member}::text is null or p.member = ${member}::text)
    select k.member, k.name as "memberName", k.at_risk as "atRisk", k.behind, k.all_overdue as overdue, k.all_soon as soon, k.lines,
      k.task_id as "taskId", t.no, coalesce(r.corrected_text, t.text) as text, k.light, k.dues,
      (select u.name from responsibility m join unit u on u.jurisdiction_id = m.jurisdiction_id and u.unit_id = m.unit_id
        where m.jurisdiction_id = t.jurisdiction_id and m.task_id = t.task_id and m.role = 'lead' and m.ord = 0 limit 1) as "leadUnit"
    from ranked k join task t on t.jurisdiction_id = ${jurisdictionId} and t.task_id = k.task_id and t.withdrawn_in is null
    left join ledger_row r on r.jurisdiction_id = t.jurisdiction_id and r.task_id = t.task_id
    where k.place <= ${most}::integer
    order by k.at_risk desc, k.behind desc, k.all_overdue desc, k.member, k.place`.execute(tx.db);
  return rows;
};

/** How many units are named before the rest is counted. */
const namedUnits = 3;

// Of tasks as wholes where leaders are asked, of shares where units are.
const lit = (tx: Tx, { planId, by, period }: DispatchChoice): RawBuilder<unknown> => sql`
  select l.task_id, l.unit_id, l.severity, l.facts -> 'light' as light from light l
  where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.plan_id = ${planId}::uuid and l.period = ${period}::text
    and l.severity in ('behind', 'at-risk') and ${by.kind === 'official' ? sql`l.unit_id = ''` : sql`l.unit_id <> ''`}`;

const dues = (tx: Tx, { planId, by, today, soonBy }: DispatchChoice): RawBuilder<unknown> => {
  const { jurisdictionId } = tx.scope;
  const owed = (kind: string, id: string, { table, due, states }: { table: string; due: string; states: readonly string[] }) => sql`
    select x.task_id, x.unit_id, ${kind}::text as kind, x.${sql.raw(id)}::text as thing_id, x.${sql.raw(due)} as due_on
    from ${sql.table(table)} x join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id and t.plan_id = ${planId}::uuid
    where x.jurisdiction_id = ${jurisdictionId} and x.state = any(${[...states]}::text[]) and x.${sql.raw(due)} <= ${soonBy}::date`;
  const all = [
    owed('report', 'report_id', { table: 'report', due: 'due_on', states: ['owed', 'draft', 'in-unit', 'returned'] }),
    owed('matter', 'matter_id', { table: 'matter', due: 'step_due', states: ['open'] }),
    owed('problem', 'problem_id', { table: 'problem', due: 'due_on', states: ['open', 'planned'] }),
    owed('receipt', 'task_id', { table: 'receipt', due: 'due_on', states: ['issued', 'signed'] }),
  ];
  const place = by.kind === 'official' ? sql`''::text` : sql`o.unit_id`;
  return sql`select g.task_id, g.unit_id, min(g.first_due) as first_due, coalesce(sum(g.count) filter (where g.overdue), 0)::integer as overdue,
      coalesce(sum(g.count) filter (where not g.overdue), 0)::integer as soon,
      jsonb_agg(jsonb_build_object('kind', g.kind, 'overdue', g.overdue, 'count', g.count, 'firstDue', g.first_due, 'unitNames', to_jsonb(g.names))
        order by g.overdue desc, g.first_due, g.kind) as dues
    from (select o.task_id, ${place} as unit_id, o.kind, o.due_on < ${today}::date as overdue, count(*)::integer as count, min(o.due_on) as first_due,
        (array_agg(u.name order by o.due_on, u.pinyin))[1:${namedUnits}::integer] as names
      from (${sql.join(all, sql` union all `)}) o join unit u on u.jurisdiction_id = ${jurisdictionId} and u.unit_id = o.unit_id
      group by 1, 2, 3, 4) g
    group by 1, 2`;
};

const byOfficial = ({ scope: { jurisdictionId } }: Tx): RawBuilder<unknown> => sql`
  select distinct a.official_id as member, f.name, line.* from line
  join assignment a on a.jurisdiction_id = ${jurisdictionId} and a.task_id = line.task_id and a.role = 'leader' and a.official_id is not null
  join official f on f.jurisdiction_id = a.jurisdiction_id and f.official_id = a.official_id`;

const byUnit = ({ scope: { jurisdictionId } }: Tx, by: Exclude<DispatchBy, { kind: 'official' }>): RawBuilder<unknown> => sql`
  select line.unit_id as member, u.name, line.* from line
  join unit u on u.jurisdiction_id = ${jurisdictionId} and u.unit_id = line.unit_id
    and ${by.kind === 'city' ? sql`u.division = any(${[...by.divisions]}::text[])` : sql`true`}`;
