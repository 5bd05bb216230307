import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { KeptLight } from '../lights/kept-light.js';
import { seenShares } from '../shares/seen-shares.js';

/** Whose entries of a task's timeline a reader sees. */
export type TimelineScope = {
  readonly taskId: string;
  readonly planId: string;
  /** Units whose deeds are shown; null for all. */
  readonly units: readonly { readonly unitId: string; readonly name: string }[] | null;
};

/** The scope of the reader, or null where the task is not within reach: a unit sees its own deeds, in tasks it leads its partners’ too. */
export const readTimelineScope = async (tx: Tx, taskId: string): Promise<TimelineScope | null> => {
  const { rows } = await sql<{ planId: string; units: TimelineScope['units'] }>`
    select t.plan_id as "planId", coalesce((select jsonb_agg(jsonb_build_object('unitId', d.unit_id, 'name', u.name))
        from responsibility d join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
        where d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.task_id and ${seenShares(tx, 'd')}), '[]') as units
    from task t where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.task_id = ${taskId}::uuid`.execute(tx.db);
  const [found] = rows;
  if (found === undefined) return null;
  return { taskId, planId: found.planId, units: tx.scope.reach.kind === 'unit' ? found.units : null };
};

/** One entry: an act of the log, or a light. */
export type TimelineRow = {
  readonly at: Date;
  /** Its place among entries of one moment, unique in the timeline. */
  readonly key: string;
  /** Number and hash in the log; null of a light, which is judged from acts and is none. */
  readonly seq: number | null;
  readonly hash: string | null;
  readonly actor: string;
  readonly action: string;
  readonly data: string;
  readonly light: KeptLight | null;
  readonly period: string | null;
  readonly unitName: string | null;
};

/** What of a timeline. `actions`: beginnings of actions (`report.`); null for all. Days inclusive. */
export type TimelineChoice = {
  readonly actions: readonly string[] | null;
  readonly lights: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: { readonly at: string; readonly key: string } | null;
  readonly limit: number;
};

// What the plan's own entries say concerns every task of it.
const ofPlan = ['plan.', 'period.', 'cycle.', 'pack.', 'erratum.', 'receipt.issued'] as const;

/** A page of a task's timeline, the newest first. Read with the system's rights: the scope says what may be shown. */
export const readTimeline = async (tx: Tx, scope: TimelineScope, choice: TimelineChoice): Promise<readonly TimelineRow[]> => {
  const { before, from, to, limit } = choice;
  const parts = [...(choice.actions?.length === 0 ? [] : [acts(tx, scope, choice.actions)]), ...(choice.lights ? [lights(tx, scope)] : [])];
  if (parts.length === 0) return [];
  const { rows } = await sql<TimelineRow>`
    select e.* from (${sql.join(parts, sql` union all `)}) e
    where (${from}::date is null or (e.at at time zone 'Asia/Shanghai')::date >= ${from}::date)
      and (${to}::date is null or (e.at at time zone 'Asia/Shanghai')::date <= ${to}::date)
      and (${before?.at ?? null}::timestamptz is null or (e.at, e.key) < (${before?.at ?? null}::timestamptz, ${before?.key ?? ''}::text))
    order by e.at desc, e.key desc limit ${limit}`.execute(tx.db);
  return rows;
};

const acts = (tx: Tx, { taskId, planId, units }: TimelineScope, actions: readonly string[] | null): RawBuilder<unknown> => {
  const shown =
    units === null
      ? sql`true`
      : sql`(a.thing_kind = 'plan' or a.data::jsonb ->> 'unit' = any(${units.map(({ name }) => name)}::text[])
          or exists (select 1 from account o where o.jurisdiction_id = a.jurisdiction_id and o.user_id = a.actor_id
            and o.unit_id = any(${units.map(({ unitId }) => unitId)}::text[])))`;
  return sql`select a.at, 'a' || lpad(a.seq::text, 12, '0') as key, a.seq, a.hash, a.actor_name as actor, a.action, a.data,
      null::jsonb as light, null::text as period, null::text as "unitName"
    from audit_entry a where a.jurisdiction_id = ${tx.scope.jurisdictionId} and ${shown}
      and ((a.thing_kind = 'task' and a.thing_id = ${taskId})
        or (a.thing_kind = 'plan' and a.thing_id = ${planId} and ${begins(ofPlan)}))
      and ${actions === null ? sql`true` : begins(actions)}`;
};

const begins = (starts: readonly string[]): RawBuilder<boolean> =>
  sql`(${sql.join(
    starts.map((start) => sql`starts_with(a.action, ${start})`),
    sql` or `,
  )})`;

const lights = (tx: Tx, { taskId, units }: TimelineScope): RawBuilder<unknown> => sql`
  select l.judged_at as at, 'l' || l.period || l.unit_id as key, null::bigint as seq, null::text as hash, '' as actor, 'light' as action,
    '{}' as data, l.facts as light, l.period, u.name as "unitName"
  from light l left join unit u on u.jurisdiction_id = l.jurisdiction_id and u.unit_id = l.unit_id
  where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.task_id = ${taskId}::uuid
    and ${units === null ? sql`true` : sql`(l.unit_id = '' or l.unit_id = any(${units.map(({ unitId }) => unitId)}::text[]))`}`;
