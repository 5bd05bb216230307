import type { Span } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The stretch of a plan's document in force that is a task and holds this offset; null where there is none. */
export const readTaskRegionAt = async (tx: Tx, planId: string, offset: number): Promise<Span | null> => {
  const { rows } = await sql<Span>`
    select span_start as "start", span_end as "end" from plan_region
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid and kind = 'task'
      and span_start <= ${offset}::integer and span_end > ${offset}::integer`.execute(tx.db);
  return rows[0] ?? null;
};
