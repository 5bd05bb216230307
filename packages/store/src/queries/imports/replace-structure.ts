import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from '../ledger/insert-rows.js';

/** What a document consists of beside its tasks. */
export type Structure = {
  readonly headings: readonly NewRow<'plan_heading'>[];
  readonly regions: readonly NewRow<'plan_region'>[];
  readonly orders: readonly NewRow<'plan_order'>[];
  readonly findings: readonly NewRow<'plan_finding'>[];
};

/** Replaces headings, regions, orders and findings of a plan by those of the document in force. */
export const replaceStructure = async (tx: Tx, planId: string, { headings, regions, orders, findings }: Structure): Promise<void> => {
  for (const table of ['plan_heading', 'plan_region', 'plan_order', 'plan_finding'])
    await sql`delete from ${sql.table(table)} where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}`.execute(tx.db);
  await insertRows(tx, 'plan_heading', headings);
  await insertRows(tx, 'plan_region', regions);
  await insertRows(tx, 'plan_order', orders);
  await insertRows(tx, 'plan_finding', findings);
};
