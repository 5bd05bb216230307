import type { Region } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How the text of a plan's document in force is accounted for: regions without gap or overlap, in order. */
export const readRegions = async (tx: Tx, planId: string): Promise<readonly Region[]> => {
  const { rows } = await sql<Region>`
    select kind, jsonb_build_object('start', span_start, 'end', span_end) as span from plan_region
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId} order by ord`.execute(tx.db);
  return rows;
};
