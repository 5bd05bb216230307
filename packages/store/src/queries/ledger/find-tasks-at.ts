import type { Span } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/**
 * The tasks in force of a plan that a stretch of its document touches: the place lies in the task's own region, or in the heading of its
 * chapter or section, whose words its ledger row repeats.
 */
export const findTasksAt = async (tx: Tx, planId: string, places: readonly Span[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ taskId: string }>`
    with place as (select * from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as p("start" integer, "end" integer)),
    region as (
      select r.span_start, r.span_end from plan_region r
      where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.plan_id = ${planId} and r.kind = 'task'
        and exists (select 1 from place p where p."start" < r.span_end and p."end" > r.span_start)),
    heading as (
      select h.ord from plan_heading h
      where h.jurisdiction_id = ${tx.scope.jurisdictionId} and h.plan_id = ${planId}
        and exists (select 1 from place p where p."start" < h.span_end and p."end" > h.span_start))
    select t.task_id as "taskId" from task t
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.plan_id = ${planId} and t.withdrawn_in is null
      and (exists (select 1 from region r where t.span_start >= r.span_start and t.span_start < r.span_end)
        or t.chapter_ord in (select ord from heading) or t.section_ord in (select ord from heading))
    order by t.ord`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};
