import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from './insert-rows.js';

/** Replaces the ledger's rows of the tasks; a task without a new row leaves the ledger. */
export const replaceLedgerRows = async (tx: Tx, taskIds: readonly string[], rows: readonly NewRow<'ledger_row'>[]): Promise<void> => {
  await sql`delete from ledger_row where jurisdiction_id = ${tx.scope.jurisdictionId}
    and task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
  await insertRows(tx, 'ledger_row', rows);
};
