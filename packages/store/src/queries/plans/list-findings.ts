import type { Diagnostic } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A finding with its place in the list. */
export type FindingRow = Diagnostic & { readonly ord: number };

/** A page of a plan's findings in the order of their places. `after` is the last one's `ord`, -1 at the start. */
export const listFindings = async (
  tx: Tx,
  { planId, limit, after }: { readonly planId: string; readonly limit: number; readonly after: number },
): Promise<readonly FindingRow[]> => {
  const { rows } = await sql<FindingRow>`
    select ord, code, data, suggestion, jsonb_build_object('start', span_start, 'end', span_end) as span from plan_finding
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId} and ord > ${after}::integer
    order by ord limit ${limit}`.execute(tx.db);
  return rows;
};

/** How many findings the document in force has. */
export const countFindings = async (tx: Tx, planId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from plan_finding
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}`.execute(tx.db);
  return rows[0]?.count ?? 0;
};
