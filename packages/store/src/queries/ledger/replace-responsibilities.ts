import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from './insert-rows.js';

/** Replaces which units answer for the tasks. Unit scope is decided by these rows. */
export const replaceResponsibilities = async (
  tx: Tx,
  taskIds: readonly string[],
  rows: readonly NewRow<'responsibility'>[],
): Promise<void> => {
  await sql`delete from responsibility where jurisdiction_id = ${tx.scope.jurisdictionId}
    and task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
  await insertRows(tx, 'responsibility', rows);
};
