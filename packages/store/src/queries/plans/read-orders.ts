import type { Span } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A general order as printed. */
export type OrderRow = { readonly title: string | null; readonly text: string; readonly span: Span };

/** General orders of a plan in printed order. */
export const readOrders = async (tx: Tx, planId: string): Promise<readonly OrderRow[]> => {
  const { rows } = await sql<OrderRow>`
    select title, text, jsonb_build_object('start', span_start, 'end', span_end) as span from plan_order
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId} order by ord`.execute(tx.db);
  return rows;
};
