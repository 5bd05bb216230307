import type { LightSeverity, RollUpDimension, TallyDelta } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A row of a sum: how many lights of one severity, and their capped shares in whole millionths. */
export type SumRow = {
  readonly planId: string;
  readonly period: string;
  readonly dimension: RollUpDimension;
  readonly member: string;
  readonly severity: LightSeverity;
  readonly tasks: number;
  readonly shareMillionths: number;
  readonly shareCount: number;
};

/** A change of a sum. */
export type SumDelta = TallyDelta & { readonly planId: string; readonly period: string };

/** Adds changes to the sums they belong to, in one order everywhere, so that two acts at once never wait for each other in a ring. */
export const addToSums = async (tx: Tx, deltas: readonly SumDelta[]): Promise<void> => {
  if (deltas.length === 0) return;
  const { jurisdictionId } = tx.scope;
  await sql`insert into roll_up (jurisdiction_id, plan_id, period, dimension, member, severity, tasks, share_sum, share_count)
    select ${jurisdictionId}, d."planId", d.period, d.dimension, d.member, d.severity, sum(d.tasks), sum(d."shareMillionths") / 1000000,
      sum(d."shareCount")
    from jsonb_to_recordset(${JSON.stringify(deltas)}::text::jsonb) as d("planId" uuid, period text, dimension text, member text, severity text,
      tasks integer, "shareMillionths" numeric, "shareCount" integer)
    group by 2, 3, 4, 5, 6 order by 2, 3, 4, 5, 6
    on conflict (jurisdiction_id, plan_id, period, dimension, member, severity) do update set tasks = roll_up.tasks + excluded.tasks,
      share_sum = roll_up.share_sum + excluded.share_sum, share_count = roll_up.share_count + excluded.share_count`.execute(tx.db);
  const touched = JSON.stringify(
    [...new Set(deltas.map(({ planId, period }) => JSON.stringify({ planId, period })))].map((one) => JSON.parse(one)),
  );
  await sql`delete from roll_up r using jsonb_to_recordset(${touched}::text::jsonb) as d("planId" uuid, period text)
    where r.jurisdiction_id = ${jurisdictionId} and r.plan_id = d."planId" and r.period = d.period and r.tasks = 0`.execute(tx.db);
};

/** The sums of a plan in a period along some dimensions, within reach: for a unit its own alone. */
export const readSums = async (
  tx: Tx,
  { planId, period, dimensions }: { readonly planId: string; readonly period: string; readonly dimensions: readonly RollUpDimension[] },
): Promise<readonly SumRow[]> => {
  const { reach, jurisdictionId } = tx.scope;
  const { rows } = await sql<SumRow>`
    select plan_id as "planId", period, dimension, member, severity, tasks, (share_sum * 1000000)::float8 as "shareMillionths",
      share_count as "shareCount"
    from roll_up where jurisdiction_id = ${jurisdictionId} and plan_id = ${planId}::uuid and period = ${period}
      and dimension = any(${[...dimensions]}::text[]) and ${reach.kind === 'unit' ? sql`member = ${reach.unitId}` : sql`true`}
    order by dimension, member, severity`.execute(tx.db);
  return rows;
};

/** Empties the sums of a plan, to be added up anew. */
export const clearSums = async (tx: Tx, planId: string): Promise<void> => {
  await sql`delete from roll_up where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid`.execute(tx.db);
};
