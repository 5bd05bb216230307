import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Those of the units that have a liaison or an approver with an account in force: they answer for themselves. */
export const listStaffedUnits = async (tx: Tx, unitIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ unitId: string }>`select distinct unit_id as "unitId" from account
    where jurisdiction_id = ${tx.scope.jurisdictionId} and state = 'active' and unit_id = any(${[...unitIds]}::text[])
      and roles && array['unit-liaison', 'unit-approver']`.execute(tx.db);
  return rows.map(({ unitId }) => unitId);
};
