import type { CalendarDate, LightSeverity, TaskClass } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';
import { seenShares } from '../shares/seen-shares.js';
import type { KeptLight } from './kept-light.js';

/** Which lights. `unitId` null: of tasks as wholes; otherwise of that unit's shares. */
export type LightChoice = {
  readonly planId: string;
  readonly period: string;
  readonly unitId: string | null;
  readonly severities: readonly LightSeverity[] | null;
  readonly chapter: number | null;
  readonly officialId: string | null;
  readonly taskClass: TaskClass | null;
  readonly limit: number;
  /** Behind this place of the plan. */
  readonly after: number | null;
};

/** A light in a list, with its task. */
export type ListedLight = {
  readonly taskId: string;
  readonly ord: number;
  readonly no: number | null;
  readonly text: string;
  readonly wasRed: boolean;
  readonly kept: KeptLight;
};

/** A page of a period's lights in printed order. */
export const listLights = async (tx: Tx, choice: LightChoice): Promise<readonly ListedLight[]> => {
  const { planId, period, unitId, severities, chapter, officialId, taskClass, limit, after } = choice;
  const seen = unitId === null ? withinReach(tx, sql`l.task_id`) : seenShares(tx, 'l');
  const conditions = [
    sql`l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.plan_id = ${planId}::uuid and l.period = ${period} and l.unit_id = ${unitId ?? ''}`,
    seen,
    ...(severities === null ? [] : [sql`l.severity = any(${[...severities]}::text[])`]),
    ...(chapter === null ? [] : [sql`r.chapter_ord = ${chapter}::integer`]),
    ...(officialId === null ? [] : [sql`r.owners @> ${JSON.stringify({ leaders: [{ officialId }] })}::text::jsonb`]),
    ...(taskClass === null ? [] : [sql`l.facts #>> '{facts,taskClass}' = ${taskClass}`]),
    ...(after === null ? [] : [sql`r.ord > ${after}::integer`]),
  ];
  const { rows } = await sql<ListedLight>`
    select l.task_id as "taskId", r.ord, r.no, r.corrected_text as text, l.was_red as "wasRed", l.facts as kept
    from light l join ledger_row r on r.jurisdiction_id = l.jurisdiction_id and r.task_id = l.task_id
    where ${sql.join(conditions, sql` and `)} order by r.ord limit ${limit}`.execute(tx.db);
  return rows;
};

/** A light of one task in its history. */
export type TaskLight = {
  readonly unitId: string;
  readonly unitName: string | null;
  readonly period: string;
  readonly endsOn: CalendarDate;
  readonly isOpen: boolean;
  readonly wasRed: boolean;
  readonly kept: KeptLight;
};

/** Every light of a task that the actor sees: of the whole, and of its own or led shares; the earliest period first, the whole before its shares. */
export const readTaskLights = async (tx: Tx, taskId: string): Promise<readonly TaskLight[]> => {
  const { rows } = await sql<TaskLight>`
    select l.unit_id as "unitId", u.name as "unitName", l.period, p.ends_on as "endsOn", p.is_open as "isOpen", l.was_red as "wasRed", l.facts as kept
    from light l
    join lateral (select max(q.ends_on) as ends_on, min(q.starts_on) as starts_on, bool_or(q.state = 'open') as is_open
      from report_cycle c join report_period q on q.jurisdiction_id = c.jurisdiction_id and q.cycle_id = c.cycle_id
      where c.jurisdiction_id = l.jurisdiction_id and c.plan_id = l.plan_id and q.period = l.period) p on true
    left join unit u on u.jurisdiction_id = l.jurisdiction_id and u.unit_id = l.unit_id
    left join responsibility d on d.jurisdiction_id = l.jurisdiction_id and d.task_id = l.task_id and d.unit_id = l.unit_id
    where l.jurisdiction_id = ${tx.scope.jurisdictionId} and l.task_id = ${taskId}::uuid and ${withinReach(tx, sql`l.task_id`)}
      and (l.unit_id = '' or ${seenShares(tx, 'l')})
    order by p.ends_on, p.starts_on, l.unit_id <> '', d.role desc nulls last, d.ord, u.division, l.unit_id`.execute(tx.db);
  return rows;
};
